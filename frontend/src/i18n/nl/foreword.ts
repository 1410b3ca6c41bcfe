import type * as fr from '../fr/foreword';

export const foreword: typeof fr.foreword = {
  from: 'Van',
  to: 'Tot en met',
  resolution: 'Resolutie',
  title: 'Voorwoord bij het opvolgingsverslag',
  lede: 'Het is meteen openbaar en wordt vooraan gedrukt in het verslag over precies deze periode. Wat gepubliceerd is, verandert niet meer: een recenter voorwoord over dezelfde periode neemt zijn plaats in.',
  text: { fr: 'Voorwoord in het Frans', nl: 'Voorwoord in het Nederlands' },
  lacking: {
    from: 'Vermeld de eerste dag van de periode.',
    to: 'Vermeld de laatste dag van de periode.',
    fr: 'Het voorwoord ontbreekt in het Frans.',
    nl: 'Het voorwoord ontbreekt in het Nederlands.',
    originalLanguage: 'Geef aan welke van beide teksten het origineel is.',
  },
  publish: 'Het voorwoord publiceren',
  published: 'Het voorwoord is gepubliceerd.',
};
