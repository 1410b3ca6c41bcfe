import type * as fr from '../fr/publicationRules';

/** How many people a body needs to publish, for admins. */
export const publicationRules: typeof fr.publicationRules = {
  title: 'Publicatie met twee personen',
  lede: 'Bij een aangevinkte instelling publiceert iemand anders dan wie het ontwerp het laatst gewijzigd heeft. Dat geldt voor verslagen, bewijsstukken, antwoorden, verklaringen en aanvragen voor een termijn. Intrekkingen vallen daar niet onder.',
  twoAccounts:
    'De instelling moet minstens twee ingeschakelde accounts hebben: met één account kan ze niets meer publiceren.',
  bodies: 'Instellingen die met twee personen publiceren',
  on: (body: string) => `${body}: voortaan zijn twee personen nodig om te publiceren.`,
  off: (body: string) => `${body}: voortaan volstaat één persoon om te publiceren.`,
  changedMeanwhile: (body: string) =>
    `${body}: iemand anders heeft dit intussen gewijzigd. Dit is de huidige toestand; er is niets opgeslagen.`,
};
