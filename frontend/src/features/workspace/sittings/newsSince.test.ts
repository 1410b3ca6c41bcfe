import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearResponseCache } from '../../../api/useQuery';
import { readNews, readPreviousSitting } from './newsSince';

vi.mock('../session/session', async (original) => ({
  ...(await original<typeof import('../session/session')>()),
  accessToken: async () => 'token',
}));

const PAGE = 2;
interface Item {
  id: string;
  /** Selects it, if the filter of that name does. */
  resolution?: string;
  committee?: unknown;
  [name: string]: unknown;
}
let lists: Record<string, Item[]>;

/** Answers with pages of two items. Refuses more than 50 resolutions, and unknown committees, in a filter, as the API does. */
function answer(address: string): Response {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const page = Number(searchParams.get('page'));
  const chosen = searchParams.getAll('resolution');
  if (chosen.length > 50) return Response.json({ type: 'x', status: 400, detail: 'too many' }, { status: 400 });
  const committee = searchParams.get('committee');
  const all = (lists[pathname.replace(/^.*\//, '')] ?? []).filter(
    (item) => (!item.resolution || chosen.includes(item.resolution)) && (!committee || item.committee === committee),
  );
  if (committee && all.length === 0) {
    const issues = [{ type: 'x', in: 'query', name: 'committee', value: committee, detail: 'unknown' }];
    return Response.json({ type: 'x', status: 400, detail: 'unknown', issues }, { status: 400 });
  }
  return Response.json({
    items: all.slice((page - 1) * PAGE, page * PAGE),
    ...(all.length > page * PAGE && { next: 'http://localhost/' }),
  });
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2027-06-02T10:00:00Z'), toFake: ['Date'] });
  clearResponseCache();
  vi.stubGlobal('fetch', async (address: string) => answer(address));
});

afterEach(() => {
  vi.useRealTimers();
});

const sitting = (heldOn: string, name: string) => ({ id: heldOn, heldOn, committee: { fr: name, nl: name } });

test('the previous sitting is found behind many sittings of other committees', async () => {
  lists = {
    sittings: [
      sitting('2027-05-01', 'B'),
      sitting('2027-04-01', 'B'),
      sitting('2027-03-01', 'B'),
      sitting('2027-02-01', 'A'),
    ],
  };
  expect((await readPreviousSitting('A', '2027-06-01'))?.heldOn).toBe('2027-02-01');
  expect(await readPreviousSitting('C', '2027-06-01')).toBeUndefined();
});

test('the news have all pages of all resolutions since the day, the newest first', async () => {
  const resolution = (id: string, committee: string) => ({ id, resolutionId: id, committee });
  const resolutions = Array.from({ length: 60 }, (_, n) => resolution(`r${n}`, 'A'));
  const change = (id: string, resolution: string, day: string) => ({ id, resolution, happenedAt: `${day}T10:00:00Z` });
  lists = {
    resolutions: [...resolutions, resolution('other', 'B')],
    changes: [
      change('6', 'other', '2027-03-06'),
      change('5', 'r59', '2027-03-05'),
      change('4', 'r0', '2027-03-04'),
      change('3', 'r0', '2027-03-03'),
      change('2', 'r0', '2027-03-01'),
      change('1', 'r0', '2027-02-28'),
    ],
  };
  const ids = (await readNews('A', '2027-03-01')).map((event) => (event as unknown as { id: string }).id);
  expect(ids).toEqual(['5', '4', '3', '2']);
});

test('a committee that no resolution has any more has no news', async () => {
  lists = { resolutions: [{ id: 'r', resolutionId: 'r', committee: 'B' }], changes: [] };
  expect(await readNews('A', '2027-03-01')).toEqual([]);
});

test('news that cannot be read are an error', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ type: 'x', status: 503, detail: 'x' }, { status: 503 }));
  await expect(readNews('A', '2027-03-01')).rejects.toThrow('server');
});
