import { date, plural } from '../format';

export const overview = {
  title: 'Ce que deviennent les demandes du Parlement',
  lede: 'Qui doit agir, et où en est-on ?',
  adopted: (document: string, iso: string) => `Résolution ${document}, adoptée le ${date(iso)}`,
  followed: (document: string) => `Résolution ${document} : suivi`,
  readText: 'Lire le texte officiel',
  figures: 'En chiffres',
  figureTotal: (n: number) => plural(n, 'demande du Parlement', 'demandes du Parlement'),
  figureReported: 'avec un rapport',
  figureConfirmed: (n: number) => plural(n, 'réalisée et confirmée', 'réalisées et confirmées'),
  figureDisputed: (n: number) => plural(n, 'contestée par le Parlement', 'contestées par le Parlement'),
  figureOverdue: 'en retard',
  figureStale: 'sans rapport récent',
  follow: 'Suivre',
  trust: 'Comment le savons-nous ?',
  act: 'Que puis-je faire ?',
};
