import { count, date } from '../format';
import type * as fr from '../fr/resolutionList';

export const resolutionList: typeof fr.resolutionList = {
  title: 'De resoluties',
  adopted: (iso: string) => `Aangenomen op ${date(iso)}`,
  requestCount: (n: number) => count(n, 'verzoek', 'verzoeken'),
};
