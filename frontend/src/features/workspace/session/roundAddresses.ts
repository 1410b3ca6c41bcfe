import { href } from '../../../navigation/paths';

/** In an address instead of a round's id: one that is not saved yet. */
export const NEW = 'new';
const ALL = 'all';

/** Address of the reporting rounds, or of one: the workspace's address with a query, so that the public pages need no route for it. */
export const toRounds = (round: string = ALL): string =>
  href({ page: 'workspace' }, new URLSearchParams({ rounds: round }));

/** Id of the heading of the form of a foreword. */
export const FOREWORD = 'round-foreword';

/** The form of the foreword to the report on a round. */
export const toRoundForeword = (round: string): string => `${toRounds(round)}#${FOREWORD}`;

/** The round in an address of `toRounds`: its id or NEW, empty for the list; undefined for any other address. */
export function roundIn(search: string): string | undefined {
  const round = new URLSearchParams(search).get('rounds');
  return round === ALL ? '' : (round ?? undefined);
}
