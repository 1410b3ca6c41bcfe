import type * as fr from '../fr/registerSearch';

export const registerSearch: typeof fr.registerSearch = {
  search: 'Een resolutie zoeken (nummer, titel, commissie, instelling)',
  owner: 'Verantwoordelijke instelling',
  committee: 'Bevoegde commissie',
  policyArea: 'Beleidsdomein',
  every: { owner: 'Alle instellingen', committee: 'Alle commissies', policyArea: 'Alle beleidsdomeinen' },
  submit: 'Zoeken',
};
