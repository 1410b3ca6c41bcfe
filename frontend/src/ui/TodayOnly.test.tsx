import { cleanup, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { asOf as texts } from '#texts/asOf';
import { madeUp, madeUpResolution } from '../../tests/fixtures';
import { madeUpText } from '../../tests/textFixtures';
import { BodiesPage } from '../features/bodies/BodiesPage';
import { BodyPage } from '../features/bodies/body/BodyPage';
import CommitmentPage from '../features/commitment/CommitmentPage';
import HistoryPage from '../features/history/HistoryPage';
import TextPage from '../features/text/TextPage';
import { today } from '../i18n/days';
import { TodayOnly } from './TodayOnly';

vi.mock('../api/useQuery', async (original) => ({
  ...(await original<object>()),
  useQuery: ({ address }: { address: string }) => ({
    value: /commitments\/test-1-1.1(\?asOf=2025-04-01)?$/.test(address)
      ? madeUp()
      : address.endsWith('/bodies/test.office')
        ? madeUp().owner
        : address.endsWith('/resolutions/test-1/textHistory')
          ? HISTORY
          : address.endsWith('/resolutions/test-1/text')
            ? madeUpText
            : undefined,
    error: /commitments\/.*asOf=(?!2025-04-01)/.test(address) ? { failure: 'refused' } : undefined,
    pending: false,
    slow: false,
  }),
}));

const TITLE = { change: 'unchanged', pieces: [{ kind: 'kept', text: 'Title' }] };
const HISTORY = {
  resolution: madeUpResolution,
  adoptedOn: '2024-01-01',
  title: { fr: TITLE, nl: TITLE },
  themes: [],
  removed: [],
  recitals: [],
};

const PAGES = [
  [CommitmentPage, 'test-1-1.1', { resolution: 'test-1' }],
  [BodyPage, 'test.office', { owner: 'test.office' }],
  [HistoryPage, 'test-1', { resolution: 'test-1' }],
  [TextPage, 'test-1', { resolution: 'test-1' }],
  [BodiesPage, '', {}],
] as const;

test('the pages that show today alone say that the day of the address does not exist or is to come, and that they show today', async () => {
  for (const [Page, id] of PAGES) {
    for (const [day, reason] of [
      ['2025-02-30', texts.noDay],
      ['2099-01-01', texts.future('2099-01-01')],
    ] as const) {
      render(<Page id={id} search={`?asOf=${day}`} />);
      expect(await screen.findByText(`${reason} ${texts.showsToday}`)).toBeVisible();
      expect(screen.queryByText(texts.listThen)).toBeNull();
      cleanup();
    }
  }
});

test('the pages that show today alone say that they show today, and lead to the list on the day of the address', async () => {
  for (const [Page, id, filter] of PAGES.slice(1)) {
    render(<Page id={id} search="?asOf=2025-04-01" />);
    expect(await screen.findByText(texts.todayOnly('2025-04-01'))).toBeVisible();
    const { searchParams } = new URL((screen.getByText(texts.listThen) as HTMLAnchorElement).href);
    expect(Object.fromEntries(searchParams)).toEqual({ ...filter, asOf: '2025-04-01' });
    cleanup();
  }
});

test('the page of a request shows the state on the day, and says that what was published goes on until today', async () => {
  render(<CommitmentPage id="test-1-1.1" search="?asOf=2025-04-01" />);
  expect(await screen.findByText(texts.stateThen('2025-04-01'))).toBeVisible();
  expect(screen.queryByText(texts.listThen)).toBeNull();
});

test('today as a chosen day needs no notice', () => {
  render(<TodayOnly asOf={today()} filter={{}} />);
  expect(screen.queryByText(texts.listThen)).toBeNull();
});
