import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { nothingYet as texts } from '#texts/nothingYet';
import { NothingYet } from './NothingYet';

const shows = (notReported: number, resolution: object | undefined, asOf = '2024-01-11') => {
  const counted = { asOf, tally: { total: 30, byImplementationStatus: { notReported } } };
  const { unmount } = render(<NothingYet counted={counted as never} resolution={resolution as never} />);
  const shown = screen.queryByRole('heading', { name: texts.title }) !== null;
  const days = document.querySelector('strong')?.textContent;
  unmount();
  return shown && days;
};

test('a resolution without any report says so, with the days since it is followed', () => {
  expect(shows(30, { followedSinceOn: '2024-01-01' })).toBe('10');
});

test('nothing is said once a body has reported, of several resolutions, and on the first day', () => {
  expect(shows(29, { followedSinceOn: '2024-01-01' })).toBe(false);
  expect(shows(30, undefined)).toBe(false);
  expect(shows(30, { followedSinceOn: '2024-01-01' }, '2024-01-01')).toBe(false);
});
