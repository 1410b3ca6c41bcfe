import { date, plural } from '../format';
import type * as fr from '../fr/overview';
import { STALE_DAYS } from '../thresholds';

export const overview: typeof fr.overview = {
  title: 'Wat er met de verzoeken van het Parlement gebeurt',
  lede: 'Met resoluties richt het Brussels Hoofdstedelijk Parlement verzoeken aan de Regering. Sequitur toont voor elk verzoek welke instelling verantwoordelijk is, wat zij meldt, wat het Parlement ervan vindt en hoelang er geen verslag is gepubliceerd.',
  adopted: (document: string, iso: string) => `Resolutie ${document}, aangenomen op ${date(iso)}`,
  followed: (document: string) => `Resolutie ${document}: opvolging`,
  readText: 'De officiële tekst lezen',
  figures: 'In cijfers',
  figureTotal: (n: number) => plural(n, 'verzoek van het Parlement', 'verzoeken van het Parlement'),
  figureReported: () => 'met een verslag',
  figureConfirmed: () => 'uitgevoerd en door het Parlement bevestigd',
  figureOverdue: () => 'te laat',
  figureStale: `al minstens ${STALE_DAYS} dagen zonder verslag`,
};
