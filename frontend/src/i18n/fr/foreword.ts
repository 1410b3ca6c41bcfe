export const foreword = {
  from: 'Du',
  to: 'Au',
  resolution: 'Résolution',
  title: 'Avant-propos du rapport de suivi',
  lede: 'Il est public aussitôt, et imprimé en tête du rapport sur exactement cette période. Ce qui est publié ne change plus\u00a0: un avant-propos plus récent sur la même période prend sa place.',
  text: { fr: 'Avant-propos en français', nl: 'Avant-propos en néerlandais' },
  lacking: {
    from: 'Indiquez le premier jour de la période.',
    to: 'Indiquez le dernier jour de la période.',
    fr: "L'avant-propos manque en français.",
    nl: "L'avant-propos manque en néerlandais.",
    originalLanguage: "Indiquez lequel des deux textes est l'original.",
  },
  publish: "Publier l'avant-propos",
  published: "L'avant-propos est publié.",
};
