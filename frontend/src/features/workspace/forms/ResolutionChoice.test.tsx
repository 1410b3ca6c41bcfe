import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { workspace } from '#texts/workspace';
import { ResolutionChoice } from './ResolutionChoice';

const first = { items: [{ resolutionId: 'test-1', documentNumber: 'TEST-1' }], total: 1 } as never;
const props = { id: 'resolution', label: 'Résolution', first, value: '', choose: () => {} };
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

test('without a choice a form asks for one, and a filter says that there is none', () => {
  const { rerender } = render(<ResolutionChoice {...props} />);
  expect(options()).toEqual([workspace.choose, 'TEST-1']);
  rerender(<ResolutionChoice {...props} none="Indifférent" />);
  expect(options()).toEqual(['Indifférent', 'TEST-1']);
});
