import { count, date, plural } from '../format';

const demandes = (n: number) => count(n, 'demande', 'demandes');

export const attention = {
  overdueNone: "Aucune demande n'est en retard.",
  overdueNoDeadline:
    "Aucune demande n'a d'échéance dans le registre. Rien ne peut donc être « en retard » ; le silence, lui, se compte.",
  staleNone: 'Un rapport a été publié sur chaque demande ouverte dans les 180 derniers jours.',
  staleSome: (n: number) =>
    `${demandes(n)} ${plural(n, "n'a fait l'objet d'aucun rapport", "n'ont fait l'objet d'aucun rapport")} dans les 180 derniers jours.`,
  silentFor: (days: number) => `${count(days, 'jour', 'jours')} de silence`,
  dueOn: (iso: string) => `échéance : ${date(iso)}`,
  seeAll: (n: number) => `Voir les ${demandes(n)}`,
};
