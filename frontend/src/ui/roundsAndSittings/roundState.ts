import type { ReportingRound } from '../../api/schema.gen';

export type RoundState = 'prepared' | 'open' | 'closed';

export const stateOf = ({ openedAt, closedAt }: Pick<ReportingRound, 'openedAt' | 'closedAt'>): RoundState =>
  closedAt ? 'closed' : openedAt ? 'open' : 'prepared';

/** The title of a round that was opened. */
export const titleOf = ({ title: { fr = '', nl = '' } }: Pick<ReportingRound, 'title'>) => ({ fr, nl });
