import type * as fr from '../fr/followUpLinks';

export const followUpLinks: typeof fr.followUpLinks = {
  title: 'Opvolgingsverslag',
  lede: 'Hoever al deze verzoeken vandaag staan, resolutie per resolutie, met wat gepubliceerd is. De pdf is gecodeerd voor schermlezers; het Word-document kan bewerkt worden.',
  formats: { pdf: 'Pdf', docx: 'Word (docx)' },
  editions: { fr: 'in het Frans', nl: 'in het Nederlands', both: 'in beide talen' },
  file: (label: string, name: string) => `${label}, opvolgingsverslag: ${name}`,
};
