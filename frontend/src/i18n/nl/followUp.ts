import type * as fr from '../fr/followUp';

export const followUp: typeof fr.followUp = {
  title: 'Opvolgingsverslag',
  titleOf: (name: string) => `Opvolgingsverslag: ${name}`,
  lede: 'Hoe ver de verzoeken van de resolutie op een bepaalde dag staan, en wat er in een periode gepubliceerd is. Voor de commissie, de pers, het archief. De pdf is geschikt voor schermlezers; het Word-document kan bewerkt worden.',
  ledeOfSeveral:
    'Hoe ver al deze verzoeken op een bepaalde dag staan, resolutie per resolutie, en wat er in een periode gepubliceerd is. De pdf is geschikt voor schermlezers; het Word-document kan bewerkt worden.',
  from: 'Van',
  fromOfSeveral: 'Van (zonder keuze: vanaf de eerste aanneming)',
  to: 'Tot en met',
  language: 'Taal van het verslag',
  languages: { fr: 'Frans', nl: 'Nederlands', both: 'Beide, naast elkaar' },
  someThemes: 'Alleen bepaalde thema’s',
  themes: 'Thema’s; zonder keuze gaat het verslag over alle thema’s',
  pdf: 'Verslag openen (pdf)',
  docx: 'Downloaden voor Word (docx)',
  tooMany: (total, max) =>
    `Het verslag kan over hoogstens ${max} verzoeken gaan; hier zijn er ${total}. De pagina van elke resolutie biedt haar verslag aan.`,
};
