/** The search of resolutions on the home page. */
export const registerSearch = {
  search: 'Chercher une résolution (numéro, titre, session, commission, domaine politique, organisme)',
  session: 'Session',
  owner: 'Organisme responsable',
  committee: 'Commission compétente',
  policyArea: 'Domaine politique',
  every: {
    session: 'Toutes les sessions',
    owner: 'Tous les organismes',
    committee: 'Toutes les commissions',
    policyArea: 'Tous les domaines',
  },
  submit: 'Chercher',
};
