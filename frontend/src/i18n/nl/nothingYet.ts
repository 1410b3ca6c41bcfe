import { count, date, plural } from '../format';
import type * as fr from '../fr/nothingYet';

const verzoeken = (n: number) => count(n, 'verzoek', 'verzoeken');

export const nothingYet: typeof fr.nothingYet = {
  waiting: (days: number) => plural(days, 'dag sinds de aanneming', 'dagen sinds de aanneming'),
  title: 'Er is nog geen enkel verslag gepubliceerd.',
  more: (total: number, iso: string) =>
    `Sinds ${date(iso)} heeft geen enkele verantwoordelijke instelling in dit register een verslag gepubliceerd over ${plural(total, 'het verzoek', `de ${verzoeken(total)}`)} van het Parlement. Dat betekent niet dat er niets is gebeurd. Het betekent dat hier nog niets is gemeld.`,
};
