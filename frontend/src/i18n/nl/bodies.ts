import { count, date, number } from '../format';
import type * as fr from '../fr/bodies';
import { STALE_DAYS } from '../thresholds';

const verzoeken = (n: number) => count(n, 'verzoek', 'verzoeken');

export const bodies: typeof fr.bodies = {
  title: 'De verantwoordelijke instellingen',
  lede: 'Elk verzoek heeft een verantwoordelijke instelling. Wij wijzen die toe op basis van de tekst van de resolutie.',
  reportedOf: (reported: number, total: number) => `${number(reported)} van ${verzoeken(total)} met verslag`,
  kicker: 'Verantwoordelijke instelling',
  website: 'Website:',
  record: 'Hoe ver de verzoeken staan',
  reports: 'Stand volgens de instelling',
  found: 'Beoordeling door het Parlement',
  silence: 'Verzoeken zonder recent verslag',
  silenceNone: `Voor geen enkel verzoek wordt al ${STALE_DAYS} dagen of langer op een verslag gewacht.`,
  neverReported: (days: number, iso: string) =>
    days === 0
      ? `Geen enkel verslag gepubliceerd: de opvolging begint op ${date(iso)}.`
      : `Geen enkel verslag gepubliceerd sinds ${date(iso)}, al ${count(days, 'dag', 'dagen')}.`,
  stale: (n: number) => `Over ${verzoeken(n)} is al minstens ${STALE_DAYS} dagen geen verslag gepubliceerd.`,
  longest: (days: number) =>
    days === 0
      ? 'Geen enkele periode zonder verslag duurt al een dag.'
      : `De langste periode zonder verslag duurt al ${count(days, 'dag', 'dagen')}.`,
  sinceHandover: (days: number, iso: string) =>
    `Waarvan ${count(days, 'dag', 'dagen')} sinds de overdracht aan deze instelling (${date(iso)}).`,
  overdue: (n: number) => `${verzoeken(n)} te laat.`,
  list: (n: number) =>
    n === 1
      ? 'Verzoek waarvoor deze instelling verantwoordelijk is'
      : 'Verzoeken waarvoor deze instelling verantwoordelijk is',
  disputed: (n: number) => (n === 1 ? 'Door het Parlement betwist verzoek' : 'Door het Parlement betwiste verzoeken'),
  byResolution: 'Verzoeken per resolutie',
  resolution: (document: string, session: string, iso: string) =>
    `Resolutie ${document}, zitting ${session}, aangenomen op ${date(iso)}`,
  requests: (n: number, document: string) => `${verzoeken(n)} van resolutie ${document}`,
  withReport: (n: number) => `${number(n)} met verslag`,
  late: (n: number, document: string) => `${verzoeken(n)} te laat (${document})`,
  joint: (n: number) =>
    n === 1
      ? 'Verzoek waarvoor deze instelling medeverantwoordelijk is'
      : 'Verzoeken waarvoor deze instelling medeverantwoordelijk is',
  seeAll: (n: number) => (n === 1 ? 'Dit verzoek in de lijst bekijken' : `Deze ${verzoeken(n)} in de lijst bekijken`),
  silenceMeaning: 'Dat er geen verslag is, zegt niet dat er niets is gebeurd, wel dat er hier niets is gemeld.',
};
