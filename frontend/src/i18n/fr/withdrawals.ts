/** Withdrawals of published statements. */
export const withdrawals = {
  /** In place of the first words of a statement. */
  removedByParliament: {
    fr: 'texte retiré par le Parlement',
    nl: 'tekst ingetrokken door het Parlement',
  },
};
