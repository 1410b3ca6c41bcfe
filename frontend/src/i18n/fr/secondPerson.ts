import { count } from '../format';

/** Publication by a second person, where the body requires it. */
export const secondPerson = {
  propose: 'Proposer à la publication',
  proposed: 'Proposé à la publication',
  ownDraft: (body: string) =>
    `${body} publie à deux\u00a0: après vous, une autre personne de l’organisme publie ce brouillon. Elle le trouve dans son espace de travail.`,
  ofColleague: (body: string) =>
    `${body} publie à deux\u00a0: une autre personne a modifié ce brouillon en dernier, vous pouvez le publier. Si vous le modifiez, c’est à une autre personne de le publier.`,
  lastEditor: (name: string) => `Dernière modification par ${name}.`,
  unchanged: {
    none: (body: string) =>
      `${body} publie à deux\u00a0: ce rapport devient un brouillon, qu’une autre personne de l’organisme publie par la même action.`,
    own: (body: string) =>
      `${body} publie à deux\u00a0: vous avez déjà proposé ce rapport, une autre personne de l’organisme doit le publier.`,
    ofColleague: (body: string) =>
      `${body} publie à deux\u00a0: une autre personne a proposé ce rapport, vous pouvez le publier.`,
  },
  bulk: {
    submit: (n: number) => `Publier ou proposer ${count(n, 'rapport', 'rapports')}`,
    done: (published: number, proposed: number) =>
      `Rapports publiés\u00a0: ${published}. Rapports proposés, qu’une autre personne publiera\u00a0: ${proposed}.`,
  },
};
