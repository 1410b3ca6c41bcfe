import { common } from './common';

export const problems = {
  offline: {
    title: 'Pas de connexion',
    advice: 'Le registre n’a pas pu être joint. Vérifiez votre connexion, puis réessayez.',
  },
  slow: { title: 'Le registre ne répond pas', advice: 'La réponse a trop tardé. Réessayez dans un instant.' },
  notFound: {
    title: 'Introuvable',
    advice: 'Il n’y a rien à cette adresse. Elle est peut-être incomplète.',
  },
  refused: {
    title: 'Le registre n’a pas compris la question',
    advice: 'Un filtre ou une recherche de cette adresse n’est pas valable.',
  },
  server: {
    title: 'Le registre est en panne',
    advice: 'La panne est de notre côté. Réessayez dans quelques minutes.',
  },
  crash: { title: 'Cette page n’a pas pu s’afficher', advice: 'La panne est de notre côté. Rechargez la page.' },
  version: {
    title: 'Cette partie du site est inaccessible',
    advice: 'Elle n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  },
  /** Parameters of an address that no filter has. */
  parameter: { q: 'Recherche', sort: 'Ordre', page: 'Page', asOf: 'Date', since: 'Depuis', until: 'Jusqu’au' },
  noChoice: (parameter: string, value: string) =>
    `${parameter}\u00a0: «\u00a0${value}\u00a0» n’est pas un choix possible.`,
  refusedValue: (parameter: string, reason: string) => `${parameter}\u00a0: ${reason}`,
  kept: 'Ce qui était déjà chargé reste affiché ci-dessous.',
  retry: 'Réessayer',
  reload: 'Recharger la page',
  reference: 'Référence à citer',
  missingTitle: common.missing,
  missingAdvice: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
  toOverview: 'Aller à l’aperçu',
  toCommitments: 'Voir toutes les demandes',
  toPublications: 'Voir toutes les publications',
};
