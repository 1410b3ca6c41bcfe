/** Texts of the content below the text of a resolution; loaded on demand. */
export const textEnd = {
  staffCorrect: 'Services du Parlement\u00a0: rectifier ce texte',
};
