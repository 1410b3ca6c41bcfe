import { date } from '../format';

/** The end of a request's page: citation and links. */
export const commitmentFooter = {
  share: 'Citer et partager',
  cite: 'Pour citer cette page',
  citation: (title: string, number: string, document: string, iso: string, url: string) =>
    `« ${title} » (titre éditorial), demande ${number} de la résolution ${document} du Parlement de la Région de Bruxelles-Capitale. Sequitur, consulté le ${date(iso)} : ${url}`,
  copyLink: 'Copier le lien',
  copied: 'Lien copié.',
  copyFailed: 'Le lien n’a pas pu être copié : copiez l’adresse du navigateur.',
  print: 'Imprimer',
  neighbours: 'Demandes voisines',
  previous: 'Demande précédente',
  next: 'Demande suivante',
  verify: 'Vérifier le journal de cette demande',
  act: 'Services du Parlement et organismes\u00a0: traiter cette demande',
  error: 'Une erreur sur cette page ? Comment la faire corriger',
};
