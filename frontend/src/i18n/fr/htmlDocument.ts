/** Texts that the build writes into the document. */
export const htmlDocument = {
  feed: 'Sequitur – tout ce qui est publié',
  description:
    'Demande par demande, ce que deviennent les résolutions du Parlement de la Région de Bruxelles-Capitale. Quel organisme est responsable, ce qu’il déclare, ce que le Parlement en dit.',
  noScript:
    'Cette page a besoin de JavaScript pour lire les données du registre. Les mêmes données sont aussi disponibles par l’API.',
};
