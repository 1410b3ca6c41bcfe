import { count, date } from '../format';
import type * as fr from '../fr/attention';

const verzoeken = (n: number) => count(n, 'verzoek', 'verzoeken');

export const attention: typeof fr.attention = {
  overdueNone: 'Geen enkel verzoek is te laat.',
  overdueNoDeadline:
    'Geen enkel verzoek heeft een termijn in het register. Niets kan dus “te laat” zijn; de stilte wordt wel geteld.',
  staleNone: 'Over elk open verzoek is in de laatste 180 dagen een verslag gepubliceerd.',
  staleSome: (n: number) => `Over ${verzoeken(n)} is in de laatste 180 dagen geen verslag gepubliceerd.`,
  silentFor: (days: number) => `${count(days, 'dag', 'dagen')} stilte`,
  dueOn: (iso: string) => `termijn: ${date(iso)}`,
  seeAll: (n: number) => `De ${verzoeken(n)} bekijken`,
};
