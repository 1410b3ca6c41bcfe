import { ApiError } from '../../../api/client';
import { listChanges } from '../../../api/facts';
import { findResolutions } from '../../../api/register';
import type { Event, Sitting } from '../../../api/schema.gen';
import { fetchCached } from '../../../api/useQuery';
import { brusselsDay } from '../../../i18n/brussels';
import { previousSitting } from './previousSitting';
import { listSittingsAsStaff } from './sittingApi';

/** The API's limits for a filter and for a page. */
const MAX_RESOLUTIONS = 50;
const PAGE_SIZE = 200;

interface ListPage<Item> {
  items: Item[];
  next?: string | undefined;
}

/** The items of the pages of a list, from the first page on, until one page ends it or is the last one. */
async function items<Item>(read: (page: number) => Promise<ListPage<Item>>, ends = (_: Item[]) => false) {
  const found: Item[] = [];
  for (let page = 1; ; page++) {
    const { items, next } = await read(page);
    found.push(...items);
    if (!next || ends(items)) return found;
  }
}

/**
 * The last sitting of a committee that was held before a day.
 * @param committee its French name
 * @param day ISO 8601; empty for the next sitting
 */
export async function readPreviousSitting(committee: string, day: string): Promise<Sitting | undefined> {
  const previous = (sittings: Sitting[]) => previousSitting(sittings, committee, day);
  return previous(
    await items(
      async (page) => (await listSittingsAsStaff(page)).value,
      (sittings) => previous(sittings) !== undefined,
    ),
  );
}

/**
 * All changes of the requests of a committee's resolutions from a day on, the newest first; none if no resolution has the
 * committee any more.
 * @param committee its French name
 * @param since ISO 8601
 */
export async function readNews(committee: string, since: string): Promise<Event[]> {
  const resolutions = await items((page) =>
    fetchCached(findResolutions({ committee: [committee], page, pageSize: PAGE_SIZE })),
  ).catch((error) => {
    if (isUnknownCommittee(error)) return [];
    throw error;
  });
  const isRecent = ({ happenedAt }: Event) => brusselsDay(happenedAt) >= since;
  const news: Event[] = [];
  for (let first = 0; first < resolutions.length; first += MAX_RESOLUTIONS) {
    const resolution = resolutions.slice(first, first + MAX_RESOLUTIONS).map(({ resolutionId }) => resolutionId);
    const changes = await items(
      (page) => fetchCached(listChanges({ resolution, page, pageSize: PAGE_SIZE })),
      (page) => !page.every(isRecent),
    );
    news.push(...changes.filter(isRecent));
  }
  return news.sort((one, other) => Date.parse(other.happenedAt) - Date.parse(one.happenedAt));
}

/** The API refuses a committee that no resolution has today. */
const isUnknownCommittee = (error: unknown) =>
  error instanceof ApiError && error.problem?.issues?.some(({ name }) => name === 'committee');
