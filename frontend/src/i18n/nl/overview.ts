import { date, plural } from '../format';
import type * as fr from '../fr/overview';

export const overview: typeof fr.overview = {
  title: 'Wat er met de verzoeken van het Parlement gebeurt',
  lede: 'Wie is aan zet, en hoe ver staat het?',
  adopted: (document: string, iso: string) => `Resolutie ${document}, aangenomen op ${date(iso)}`,
  followed: (document: string) => `Resolutie ${document}: opvolging`,
  readText: 'De officiële tekst lezen',
  figures: 'In cijfers',
  figureTotal: (n: number) => plural(n, 'verzoek van het Parlement', 'verzoeken van het Parlement'),
  figureReported: 'met een verslag',
  figureConfirmed: () => 'uitgevoerd en bevestigd',
  figureDisputed: () => 'door het Parlement betwist',
  figureOverdue: 'te laat',
  figureStale: 'zonder recent verslag',
  follow: 'Volgen',
  trust: 'Hoe weten we dat?',
  act: 'Wat kan ik doen?',
};
