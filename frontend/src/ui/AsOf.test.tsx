import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { asOf } from '#texts/asOf';
import { today } from '../i18n/days';
import { AsOf } from './AsOf';

const list = { route: { page: 'commitments' }, resolution: undefined, nothing: false, refused: false } as const;

test('a search on a past day says that it leaves out reports and other texts that are published later', () => {
  render(<AsOf {...list} search="?q=quinquet&asOf=2024-06-30" />);
  expect(screen.getByText(asOf.searchedThen)).toBeVisible();
});

test.each([{ nothing: true }, { refused: true }])('nothing is left out of a list that is not shown: %o', (without) => {
  render(<AsOf {...list} {...without} search="?q=quinquet&asOf=2024-06-30" />);
  expect(screen.queryByText(asOf.searchedThen)).toBeNull();
});

test.each(['?asOf=2024-06-30', '?q=quinquet', `?q=quinquet&asOf=${today()}`])('nothing is left out at %s', (search) => {
  render(<AsOf {...list} search={search} />);
  expect(screen.queryByText(asOf.searchedThen)).toBeNull();
});
