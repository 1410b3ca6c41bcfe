import { count } from '../format';

/** Publication by a second person, where the body requires it. */
export const secondPerson = {
  propose: 'Proposer à la publication',
  proposed: 'Proposé à la publication',
  ownDraft: (body: string) =>
    `${body} publie à deux\u00a0: après vous, un collègue de l’organisme publie ce brouillon. Il le trouve dans son espace de travail.`,
  ofColleague: (body: string) =>
    `${body} publie à deux\u00a0: un collègue a modifié ce brouillon en dernier, vous pouvez le publier. Si vous le modifiez, c’est à un collègue de le publier.`,
  unchanged: {
    none: (body: string) =>
      `${body} publie à deux\u00a0: ce rapport devient un brouillon, qu’un collègue de l’organisme publie par la même action.`,
    own: (body: string) =>
      `${body} publie à deux\u00a0: vous avez déjà proposé ce rapport, un collègue de l’organisme doit le publier.`,
    ofColleague: (body: string) =>
      `${body} publie à deux\u00a0: un collègue a proposé ce rapport, vous pouvez le publier.`,
  },
  bulk: {
    submit: (n: number) => `Publier ou proposer ${count(n, 'rapport', 'rapports')}`,
    done: (published: number, proposed: number) =>
      `Rapports publiés\u00a0: ${published}. Rapports proposés, qu’un collègue publiera\u00a0: ${proposed}.`,
  },
};
