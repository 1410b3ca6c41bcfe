/** The search of resolutions on the home page. */
export const registerSearch = {
  search: 'Chercher une résolution (numéro, titre, commission, organisme)',
  owner: 'Organisme responsable',
  committee: 'Commission compétente',
  policyArea: 'Domaine politique',
  every: { owner: 'Tous les organismes', committee: 'Toutes les commissions', policyArea: 'Tous les domaines' },
  submit: 'Chercher',
};
