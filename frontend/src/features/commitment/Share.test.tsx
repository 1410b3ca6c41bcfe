import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { madeUp } from '../../../tests/fixtures';
import { Share } from './Share';

test('the citation names document and session, in which a document number is unique', () => {
  render(<Share commitment={madeUp()} />);
  expect(screen.getByText(/TEST-1 \(2025-2026\)/)).toHaveTextContent('1.1');
});
