import { record } from '#texts/record';

/** States that the list is incomplete: only the API's first page is shown. */
export const NewestOnlyNote = ({ of: { items, total } }: { of: { items: unknown[]; total: number } }) =>
  total > items.length ? <p class="note">{record.newest(items.length, total)}</p> : null;
