import { count, number } from '../format';
import type * as fr from '../fr/progress';

const verzoeken = (n: number) => count(n, 'verzoek', 'verzoeken');

export const progress: typeof fr.progress = {
  progress: 'Hoe ver staat het?',
  axisReported: 'Stand volgens de verantwoordelijke instellingen',
  axisAssessed: 'Beoordeling door het Parlement',
  axisAnswered: 'Antwoord van de Regering',
  byTheme: 'Per thema',
  byBody: 'Per verantwoordelijke instelling',
  reportedOf: (reported: number, total: number) => `${number(reported)} van ${verzoeken(total)} met verslag`,
  allBodies: (n: number) => `De ${number(n)} verantwoordelijke instellingen`,
  asTable: 'Als tabel tonen',
  theme: 'Thema',
  body: 'Verantwoordelijke instelling',
  total: 'Totaal',
  whole: 'Geheel',
  timeline: 'Alle verzoeken in de tijd: de tijdlijn',
  meaning: 'Wat betekenen deze woorden?',
};
