import { count, date, plural } from '../format';

const demandes = (n: number) => count(n, 'demande', 'demandes');

/** A resolution on which nothing was reported. */
export const nothingYet = {
  waiting: (days: number) => plural(days, 'jour depuis l’adoption', 'jours depuis l’adoption'),
  title: 'Aucun rapport n’a encore été publié.',
  more: (total: number, iso: string) =>
    `Depuis le ${date(iso)}, aucun organisme responsable n’a publié de rapport dans ce registre sur ${plural(total, 'la demande', `les ${demandes(total)}`)} du Parlement. Cela ne veut pas dire que rien n’a été fait. Cela veut dire que rien n’a encore été déclaré ici.`,
};
