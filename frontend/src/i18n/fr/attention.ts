import { count, date, plural } from '../format';
import { STALE_DAYS } from '../thresholds';

const demandes = (n: number) => count(n, 'demande', 'demandes');

export const attention = {
  overdueNone: 'Aucune demande n’est en retard.',
  overdueNoDeadline:
    'Aucune demande n’a d’échéance dans le registre. Rien ne peut donc être « en retard » ; les jours sans rapport, eux, sont comptés.',
  staleNone: `Aucun rapport n’est attendu depuis ${STALE_DAYS} jours ou plus.`,
  staleSome: (n: number) =>
    `${demandes(n)} ${plural(n, 'n’a fait l’objet d’aucun rapport', 'n’ont fait l’objet d’aucun rapport')} depuis au moins ${STALE_DAYS} jours.`,
  silentFor: (days: number) => `${count(days, 'jour', 'jours')} sans rapport`,
  late: (days: number, iso: string) => `${count(days, 'jour', 'jours')} de retard (échéance : ${date(iso)})`,
  seeAll: (n: number) => `Voir les ${demandes(n)}`,
};
