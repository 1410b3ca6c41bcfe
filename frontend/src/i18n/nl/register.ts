import { count, date, number } from '../format';
import type * as fr from '../fr/register';

const verzoeken = (n: number) => count(n, 'verzoek', 'verzoeken');
const resoluties = (n: number) => count(n, 'resolutie', 'resoluties');

export const register: typeof fr.register = {
  title: 'De opgevolgde resoluties',
  adoptedBetween: (n: number, first: string, last: string) =>
    first === last
      ? `${resoluties(n)}, aangenomen op ${date(first)}`
      : `${resoluties(n)}, aangenomen tussen ${date(first)} en ${date(last)}`,
  results: (n: number) => (n === 0 ? 'Geen resoluties gevonden.' : resoluties(n)),
  session: (session: string) => `Zitting ${session}`,
  adopted: (iso: string) => `Aangenomen op ${date(iso)}`,
  age: (days: number) => `${count(days, 'dag', 'dagen')} geleden`,
  reportedOf: (reported: number, total: number) => `${number(reported)} van ${verzoeken(total)} met verslag`,
  overdue: (n: number) => verzoeken(n),
  owners: 'Verantwoordelijke instellingen:',
};
