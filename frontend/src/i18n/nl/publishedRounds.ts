import { count, date } from '../format';
import type * as fr from '../fr/publishedRounds';
import { listTitles } from './listTitles';

/** Texts of the public pages of reporting rounds. */
export const publishedRounds: typeof fr.publishedRounds = {
  title: listTitles.rounds,
  none: 'Er is geen ronde.',
  more: 'Meer tonen',
  states: { prepared: 'in voorbereiding', open: 'open', closed: 'afgesloten' },
  due: (iso: string) => `Uiterste datum: ${date(iso)}`,
  period: (from: string, to: string) => `Periode van ${date(from)} tot en met ${date(to)}`,
  replaced: (iso: string) => `uiterste datum vervangen op ${date(iso)}`,
  letter: 'Brief van het Parlement',
  participation: 'Wie heeft geantwoord',
  finished: (n: number, of: number) =>
    n === 0
      ? 'Sinds de opening heeft geen enkele instelling verslag uitgebracht over alle verzoeken waarvoor zij verantwoordelijk is.'
      : `Sinds de opening ${n === 1 ? 'heeft' : 'hebben'} ${n} van ${count(of, 'instelling', 'instellingen')} verslag uitgebracht over alle verzoeken van de ronde.`,
  reported: (n: number, of: number) => `verslagen: ${n} van ${of}`,
  lastReported: (iso: string) => `het laatste op ${date(iso)}`,
  hasFinished: 'heeft alles beantwoord',
  report: 'Opvolgingsverslag van de ronde',
  reportLede: 'Hoe ver de verzoeken van de ronde staan, en wat in de periode is gepubliceerd.',
  toPublicPage: 'Openbare pagina van de ronde',
};
