import { apiBase, exchange, fetchData, receive, request } from './client';
import type {
  GetVerificationData,
  GetVerificationResponse,
  JournalEntry,
  ListJournalEntriesData,
  ListJournalEntriesResponse,
} from './schema.gen';

const PAGE_SIZE = 200;

export const getVerification = () => request<GetVerificationData, GetVerificationResponse>('/verification');

/** All public entries of a journal, oldest first. @throws ApiError */
export async function loadJournal(commitmentId: string): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (let page = 1, total = 1; entries.length < total; page += 1) {
    const found = await fetchData(
      request<ListJournalEntriesData, ListJournalEntriesResponse>('/commitments/{commitmentId}/journalEntries', {
        path: { commitmentId },
        query: { page, pageSize: PAGE_SIZE },
      }),
    );
    if (found.items.length === 0) break;
    entries.push(...found.items);
    total = found.total;
  }
  return entries;
}

/** The address of the heads of all journals at the end of a day. */
export const journalHeadsAddress = (day: string) => `${apiBase}/journalHeads/${day}`;

/** The heads of all journals at the end of a day, as text. @throws ApiError `notFound` if the day is not over */
export const loadJournalHeads = (day: string): Promise<string> =>
  receive(
    exchange(journalHeadsAddress(day), { headers: { Accept: 'text/plain, application/problem+json' } }),
    (response) => response.text(),
  );
