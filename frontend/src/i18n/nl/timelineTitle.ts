import type * as fr from '../fr/timelineTitle';

export const timelineTitle: typeof fr.timelineTitle = (document: string) =>
  `Resolutie ${document}: tijdlijn van de verzoeken`;
