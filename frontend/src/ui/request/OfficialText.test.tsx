import { cleanup, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { commitment as texts } from '#texts/commitment';
import { madeUp } from '../../../tests/fixtures';
import { OfficialText } from './OfficialText';

test('the changes since the proposal are offered only where the register has the proposal', () => {
  render(<OfficialText commitment={madeUp()} />);
  expect(screen.queryByRole('link', { name: texts.history })).toBeNull();
  cleanup();

  render(<OfficialText commitment={madeUp({ textHistoryHref: 'http://localhost/' })} />);
  expect(screen.getByRole('link', { name: texts.history })).toBeVisible();
});

test('a corrected request leads to what was there before', () => {
  render(<OfficialText commitment={{ ...madeUp(), correctedOn: '2026-11-27' }} />);

  expect(screen.getByRole('link', { name: texts.corrected('2026-11-27') })).toHaveAttribute('href', '#errata');
});
