import { count, date } from '../format';
import type * as fr from '../fr/axes';

const dated = (iso: string, entered?: string) =>
  date(iso) + (entered ? ` (ingevoerd door het Parlement op ${date(entered)})` : '');

export const axes: typeof fr.axes = {
  state: 'Hoe ver staat dit verzoek?',
  axisAnswered: 'Antwoord van de Regering',
  axisReported: 'Stand volgens de verantwoordelijke instelling',
  axisAssessed: 'Beoordeling door het Parlement',
  axisCalendar: 'Kalender',
  noDate: 'Geen datum: er is niets gepubliceerd.',
  lastReported: (iso: string, entered?: string) => `Laatste verslag: ${dated(iso, entered)}.`,
  respondedOn: (iso: string, entered?: string) => `Antwoord van ${dated(iso, entered)}.`,
  assessedOn: (iso: string) => `Beoordeling van ${date(iso)}.`,
  reportPending: (iso: string) => `Verslag van ${date(iso)}, nog niet beoordeeld.`,
  assessedReport: (iso: string, status: string) => `Beoordeeld verslag: ${date(iso)} (${status}).`,
  percentDone: (n: number) => `Voor ${n}% uitgevoerd.`,
  expectedOn: (iso: string) => `Uitvoering verwacht tegen ${date(iso)}.`,
  closedBecause: (iso: string, reason: string) => `Opvolging afgesloten op ${date(iso)}: ${reason}.`,
  neverReported: (days: number, iso: string) =>
    days === 0
      ? `Geen enkel verslag: de opvolging begint op ${date(iso)}.`
      : `Geen enkel verslag sinds ${date(iso)}, al ${count(days, 'dag', 'dagen')}.`,
  silentSince: (days: number, iso: string) =>
    days === 0
      ? `Het laatste verslag is op deze dag gepubliceerd (${date(iso)}).`
      : `${count(days, 'dag', 'dagen')} sinds het laatste verslag (${date(iso)}).`,
  sinceHandover: (days, iso) =>
    `Waarvan ${count(days, 'dag', 'dagen')} sinds de overdracht aan deze instelling (${date(iso)}).`,
  disagreement: 'Onenigheid: het Parlement betwist wat de instelling meldt.',
  nothingAwaited: 'Er wordt geen verslag meer verwacht.',
  due: (iso: string, entered?: string, late?: number) =>
    `${late ? 'Uiterste datum' : 'Geldende uiterste datum:'} ${dated(iso, entered)}${late ? `: ${count(late, 'dag', 'dagen')} te laat` : ''}.`,
  noDeadline: 'Er is geen termijn bepaald.',
  onTime: 'Niets te melden.',
};
