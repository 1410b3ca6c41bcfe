import { count, date } from '../format';

const dated = (iso: string, entered?: string) =>
  date(iso) + (entered ? ` (encodage par le Parlement le ${date(entered)})` : '');

/** The state of a request on its four axes. */
export const axes = {
  state: 'Où en est cette demande ?',
  axisAnswered: 'Réponse du Gouvernement',
  axisReported: 'État déclaré par l’organisme responsable',
  axisAssessed: 'Évaluation par le Parlement',
  axisCalendar: 'Calendrier',
  noDate: 'Aucune date : rien n’a été publié.',
  lastReported: (iso: string, entered?: string) => `Dernier rapport : ${dated(iso, entered)}.`,
  respondedOn: (iso: string, entered?: string) => `Réponse du ${dated(iso, entered)}.`,
  assessedOn: (iso: string) => `Évaluation du ${date(iso)}.`,
  reportPending: (iso: string) => `Rapport du ${date(iso)}, pas encore évalué.`,
  assessedReport: (iso: string, status: string) => `Rapport évalué : ${date(iso)} (${status}).`,
  percentDone: (n: number) => `Réalisé à ${n} %.`,
  expectedOn: (iso: string) => `Réalisation attendue pour le ${date(iso)}.`,
  closedBecause: (iso: string, reason: string) => `Suivi clos le ${date(iso)} : ${reason}.`,
  neverReported: (days: number, iso: string) =>
    days === 0
      ? `Aucun rapport : le suivi commence le ${date(iso)}.`
      : `Aucun rapport depuis le ${date(iso)}, soit ${count(days, 'jour', 'jours')}.`,
  silentSince: (days: number, iso: string) =>
    days === 0
      ? `Le dernier rapport a été publié ce jour (${date(iso)}).`
      : `${count(days, 'jour', 'jours')} depuis le dernier rapport (${date(iso)}).`,
  sinceHandover: (days: number, iso: string) =>
    `Dont ${count(days, 'jour', 'jours')} depuis le transfert à cet organisme (${date(iso)}).`,
  disagreement: 'Désaccord : le Parlement conteste ce que l’organisme déclare.',
  nothingAwaited: 'Aucun rapport n’est plus attendu.',
  /** @param late days since then, if it has passed */
  due: (iso: string, entered?: string, late?: number) =>
    `Échéance ${late ? 'du' : 'en vigueur :'} ${dated(iso, entered)}${late ? `, dépassée de ${count(late, 'jour', 'jours')}` : ''}.`,
  noDeadline: 'Aucune échéance n’est fixée.',
  onTime: 'Rien à signaler.',
};
