import { count, date } from '../format';

/** The list of the texts of all resolutions. */
export const resolutionList = {
  title: 'Les résolutions',
  adopted: (iso: string) => `Adoptée le ${date(iso)}`,
  requestCount: (n: number) => count(n, 'demande', 'demandes'),
};
