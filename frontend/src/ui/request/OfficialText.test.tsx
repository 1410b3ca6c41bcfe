import { cleanup, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { commitment as texts } from '#texts/commitment';
import { madeUp } from '../../../tests/made-up';
import { OfficialText } from './OfficialText';

test('the changes since the proposal are offered only where the register has the proposal', () => {
  render(<OfficialText commitment={madeUp()} />);
  expect(screen.queryByRole('link', { name: texts.history })).toBeNull();
  cleanup();

  render(<OfficialText commitment={madeUp({ textHistoryHref: 'http://localhost/' })} />);
  expect(screen.getByRole('link', { name: texts.history })).toBeVisible();
});

test('the text says which parts were corrected, with a link to what was there before', () => {
  render(
    <OfficialText commitment={{ ...madeUp(), correctedOn: '2026-11-27', correctedParts: ['owner', 'heading'] }} />,
  );

  const parts = `${texts.correctedParts.owner}, ${texts.correctedParts.heading}`;
  expect(screen.getByRole('link', { name: texts.corrected(parts, '2026-11-27') })).toHaveAttribute('href', '#errata');
});
