import type * as fr from '../fr/registerSearch';

export const registerSearch: typeof fr.registerSearch = {
  search: 'Een resolutie zoeken (nummer, titel, zitting, commissie, beleidsdomein, instelling)',
  session: 'Zitting',
  owner: 'Verantwoordelijke instelling',
  committee: 'Bevoegde commissie',
  policyArea: 'Beleidsdomein',
  every: {
    session: 'Alle zittingen',
    owner: 'Alle instellingen',
    committee: 'Alle commissies',
    policyArea: 'Alle beleidsdomeinen',
  },
  submit: 'Zoeken',
};
