import type * as fr from '../fr/classification';

export const classification: typeof fr.classification = {
  title: 'Indeling van een resolutie',
  lede: 'Ze is meteen openbaar en vervangt de vorige indeling, die in de lijst blijft. Een leeg veld betekent dat de informatie niet bekend is.',
  resolution: 'Resolutie',
  committeeFr: 'Bevoegde commissie, in het Frans',
  committeeNl: 'Bevoegde commissie, in het Nederlands',
  legislature: 'Zittingsperiode (bijvoorbeeld 2019-2024)',
  legislatureName: 'Zittingsperiode',
  policyAreas: 'Beleidsdomeinen',
  followedSinceOn: 'Opgevolgd sinds',
  followedSinceHint:
    'De dag vanaf wanneer verslagen worden verwacht. De dagen zonder verslag tellen vanaf die dag, ook voor vroegere dagen. Een leeg veld wijzigt niets.',
  bothLanguages: 'Vermeld de naam van de commissie in beide talen.',
  unchanged: 'Er is niets gewijzigd: deze indeling geldt al.',
  changedMeanwhile: (fields: string) =>
    `Intussen heeft iemand anders een andere indeling gepubliceerd (${fields}). Er is niets gepubliceerd. Het formulier toont wat nu geldt, met uw wijzigingen: lees het na en publiceer dan.`,
  publish: 'De indeling publiceren',
  published: 'De indeling is gepubliceerd.',
};
