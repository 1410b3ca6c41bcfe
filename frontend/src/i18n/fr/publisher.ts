/** Who publishes the site. */
export const publisher = {
  title: 'Qui publie ce site',
  contact: 'Adresse de contact\u00a0:',
  ombuds: 'Service de médiation\u00a0:',
  noContact: 'Aucune adresse de contact n’est indiquée.',
};
