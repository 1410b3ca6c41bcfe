export const foreword = {
  from: 'Du',
  to: 'Au',
  resolution: 'Résolution',
  title: 'Avant-propos du rapport de suivi',
  lede: 'Il est public aussitôt, et imprimé en tête du rapport sur exactement cette période. Ce qui est publié ne change plus\u00a0: un avant-propos plus récent sur la même période prend sa place.',
  text: { fr: 'Avant-propos en français', nl: 'Avant-propos en néerlandais' },
  none: 'Cette résolution n’a pas encore d’avant-propos.',
  periods: 'Avant-propos de cette résolution\u00a0:',
  period: (from: string, to: string, publishedOn: string) => `du ${from} au ${to}, publié le ${publishedOn}`,
  publish: 'Publier l’avant-propos',
  published: 'L’avant-propos est publié.',
};
