export const classification = {
  title: 'Classement d’une résolution',
  lede: 'Il est public aussitôt et remplace le classement précédent, qui reste dans la liste. Un champ vide signifie que l’information n’est pas connue.',
  resolution: 'Résolution',
  committeeFr: 'Commission compétente, en français',
  committeeNl: 'Commission compétente, en néerlandais',
  legislature: 'Législature (par exemple 2019-2024)',
  legislatureName: 'Législature',
  policyAreas: 'Domaines politiques',
  followedSinceOn: 'Suivie depuis le',
  followedSinceHint:
    'Le jour depuis lequel des rapports sont attendus. Les jours sans rapport comptent depuis ce jour, aussi pour les jours passés. Laissé vide, ce champ ne change rien.',
  bothLanguages: 'Indiquez le nom de la commission dans les deux langues.',
  unchanged: 'Rien n’a changé\u00a0: ce classement s’applique déjà.',
  changedMeanwhile: (fields: string) =>
    `Entre-temps, une autre personne a publié un autre classement (${fields}). Rien n’a été publié. Le formulaire montre ce qui s’applique maintenant, avec vos changements\u00a0: relisez-le, puis publiez.`,
  publish: 'Publier le classement',
  published: 'Le classement est publié.',
};
