import { count, date } from '../format';
import type * as fr from '../fr/attention';
import { STALE_DAYS } from '../thresholds';

const verzoeken = (n: number) => count(n, 'verzoek', 'verzoeken');

export const attention: typeof fr.attention = {
  overdueNone: 'Geen enkel verzoek is te laat.',
  overdueNoDeadline:
    'Geen enkel verzoek heeft een termijn in het register. Niets kan dus “te laat” zijn; de dagen zonder verslag worden wel geteld.',
  staleNone: `Voor geen enkel verzoek wordt al ${STALE_DAYS} dagen of langer op een verslag gewacht.`,
  staleSome: (n: number) => `Over ${verzoeken(n)} is al minstens ${STALE_DAYS} dagen geen verslag gepubliceerd.`,
  silentFor: (days: number) => `${count(days, 'dag', 'dagen')} zonder verslag`,
  late: (days: number, iso: string) => `${count(days, 'dag', 'dagen')} te laat (uiterste datum: ${date(iso)})`,
  seeAll: (n: number) => `De ${verzoeken(n)} bekijken`,
};
