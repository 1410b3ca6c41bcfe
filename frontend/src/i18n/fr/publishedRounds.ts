import { count, date, plural } from '../format';
import { listTitles } from './listTitles';

/** Texts of the public pages of reporting rounds. */
export const publishedRounds = {
  title: listTitles.rounds,
  none: 'Il n’y a pas de campagne.',
  more: 'Voir la suite',
  states: { prepared: 'en préparation', open: 'ouverte', closed: 'terminée' },
  due: (iso: string) => `Date limite\u00a0: ${date(iso)}`,
  period: (from: string, to: string) => `Période du ${date(from)} au ${date(to)}`,
  replaced: (iso: string) => `date limite remplacée le ${date(iso)}`,
  letter: 'Lettre du Parlement',
  participation: 'Qui a répondu',
  finished: (n: number, of: number) =>
    n === 0
      ? 'Depuis l’ouverture, aucun organisme n’a fait rapport sur toutes les demandes dont il est responsable.'
      : `Depuis l’ouverture, ${count(n, 'organisme', 'organismes')} sur ${of} ${plural(n, 'a', 'ont')} fait rapport sur toutes les demandes de la campagne.`,
  reported: (n: number, of: number) => `rapports\u00a0: ${n} sur ${of}`,
  lastReported: (iso: string) => `le dernier le ${date(iso)}`,
  hasFinished: 'a répondu à tout',
  report: 'Rapport de suivi de la campagne',
  reportLede: 'Où en sont les demandes de la campagne, et ce qui a été publié pendant la période.',
  toPublicPage: 'Page publique de la campagne',
};
