import { record } from '#texts/record';

/** Says that there is more than is shown: a page of the API is as long as it is. */
export const NewestOnlyNote = ({ of: { items, total } }: { of: { items: unknown[]; total: number } }) =>
  total > items.length ? <p class="note">{record.newest(items.length, total)}</p> : null;
