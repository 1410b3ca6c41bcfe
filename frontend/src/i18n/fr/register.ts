import { count, date, number, plural } from '../format';

const demandes = (n: number) => count(n, 'demande', 'demandes');
const resolutions = (n: number) => count(n, 'résolution', 'résolutions');

/** The list of resolutions on the home page. */
export const register = {
  title: 'Les résolutions suivies',
  adoptedBetween: (n: number, first: string, last: string) =>
    first === last
      ? `${resolutions(n)} ${plural(n, 'adoptée', 'adoptées')} le ${date(first)}`
      : `${resolutions(n)} ${plural(n, 'adoptée', 'adoptées')} entre le ${date(first)} et le ${date(last)}`,
  results: (n: number) => (n === 0 ? 'Aucune résolution ne correspond.' : resolutions(n)),
  session: (session: string) => `Session ${session}`,
  adopted: (iso: string) => `Adoptée le ${date(iso)}`,
  age: (days: number) => `il y a ${count(days, 'jour', 'jours')}`,
  reportedOf: (reported: number, total: number) => `${number(reported)} sur ${demandes(total)} avec rapport`,
  overdue: (n: number) => demandes(n),
  owners: 'Organismes responsables\u00a0:',
};
