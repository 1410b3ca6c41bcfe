import type * as fr from '../fr/followUp';

export const followUp: typeof fr.followUp = {
  title: 'Opvolgingsverslag',
  lede: 'Wat er tot op een bepaalde dag van de resolutie geworden is, en wat er in een periode gepubliceerd is: voor de commissie, de pers, het archief. De pdf is gecodeerd voor schermlezers; het Word-document kan bewerkt worden.',
  from: 'Van',
  to: 'Tot en met',
  language: 'Taal van het verslag',
  languages: { fr: 'Frans', nl: 'Nederlands', both: 'Beide, naast elkaar' },
  someThemes: 'Alleen bepaalde thema’s',
  themes: 'Thema’s; zonder keuze gaat het verslag over alle thema’s',
  pdf: 'Verslag openen (pdf)',
  docx: 'Downloaden voor Word (docx)',
};
