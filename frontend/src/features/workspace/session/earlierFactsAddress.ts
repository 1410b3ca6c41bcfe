import { href } from '../../../navigation/paths';

/** Address of the view for spreadsheets of earlier facts: the workspace's address with a query. */
export const toEarlierFacts = (): string =>
  href({ page: 'workspace' }, new URLSearchParams({ earlierFacts: 'spreadsheet' }));

export const isEarlierFacts = (search: string): boolean => new URLSearchParams(search).has('earlierFacts');
