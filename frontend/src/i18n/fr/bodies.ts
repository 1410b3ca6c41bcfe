import { count, date, number, plural } from '../format';
import { STALE_DAYS } from '../thresholds';

const demandes = (n: number) => count(n, 'demande', 'demandes');

export const bodies = {
  title: 'Les organismes responsables',
  lede: 'Chaque demande a un organisme responsable. Nous l’attribuons d’après le texte de la résolution.',
  reportedOf: (reported: number, total: number) => `${number(reported)} sur ${demandes(total)} avec rapport`,
  kicker: 'Organisme responsable',
  website: 'Site web :',
  record: 'Où en sont les demandes',
  reports: 'État déclaré par l’organisme',
  found: 'Évaluation par le Parlement',
  silence: 'Demandes sans rapport récent',
  silenceNone: `Aucun rapport n’est attendu depuis ${STALE_DAYS} jours ou plus.`,
  neverReported: (days: number, iso: string) =>
    days === 0
      ? `Aucun rapport publié : le suivi commence le ${date(iso)}.`
      : `Aucun rapport publié depuis le ${date(iso)}, soit ${count(days, 'jour', 'jours')}.`,
  stale: (n: number) =>
    `${demandes(n)} ${plural(n, 'n’a fait l’objet d’aucun rapport', 'n’ont fait l’objet d’aucun rapport')} depuis au moins ${STALE_DAYS} jours.`,
  longest: (days: number) =>
    days === 0
      ? 'Aucune période sans rapport n’atteint un jour.'
      : `La plus longue période sans rapport dure depuis ${count(days, 'jour', 'jours')}.`,
  sinceHandover: (days: number, iso: string) =>
    `Dont ${count(days, 'jour', 'jours')} depuis le transfert à cet organisme (${date(iso)}).`,
  overdue: (n: number) => `${demandes(n)} en retard.`,
  list: (n: number) =>
    plural(n, 'Demande dont cet organisme est responsable', 'Demandes dont cet organisme est responsable'),
  disputed: (n: number) => plural(n, 'Demande contestée par le Parlement', 'Demandes contestées par le Parlement'),
  byResolution: 'Demandes par résolution',
  resolution: (document: string, session: string, iso: string) =>
    `Résolution ${document}, session ${session}, adoptée le ${date(iso)}`,
  requests: (n: number, document: string) => `${demandes(n)} de la résolution ${document}`,
  withReport: (n: number) => `${number(n)} avec rapport`,
  late: (n: number, document: string) => `${demandes(n)} en retard (${document})`,
  joint: (n: number) =>
    plural(n, 'Demande dont cet organisme est coresponsable', 'Demandes dont cet organisme est coresponsable'),
  seeAll: (n: number) => plural(n, 'Voir cette demande dans la liste', `Voir ces ${demandes(n)} dans la liste`),
  silenceMeaning: 'L’absence de rapport ne dit pas que rien n’a été fait, mais que rien n’a été déclaré ici.',
};
