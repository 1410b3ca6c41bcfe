export const classification = {
  title: 'Classement d’une résolution',
  lede: 'Il est public aussitôt et remplace le classement précédent, qui reste dans la liste. Un champ vide signifie que l’information n’est pas connue.',
  resolution: 'Résolution',
  committeeFr: 'Commission compétente, en français',
  committeeNl: 'Commission compétente, en néerlandais',
  legislature: 'Législature (par exemple 2019-2024)',
  policyAreas: 'Domaines politiques',
  followedSinceOn: 'Suivie depuis le',
  followedSinceHint:
    'Le jour depuis lequel des rapports sont attendus. Les jours sans rapport comptent depuis ce jour, aussi pour les jours passés. Laissé vide, ce champ ne change rien.',
  bothLanguages: 'Indiquez le nom de la commission dans les deux langues.',
  publish: 'Publier le classement',
  published: 'Le classement est publié.',
};
