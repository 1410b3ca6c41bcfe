import type * as fr from '../fr/foreword';

export const foreword: typeof fr.foreword = {
  from: 'Van',
  to: 'Tot en met',
  resolution: 'Resolutie',
  title: 'Voorwoord bij het opvolgingsverslag',
  lede: 'Het is meteen openbaar en wordt vooraan gedrukt in het verslag over precies deze periode. Wat gepubliceerd is, verandert niet meer: een recenter voorwoord over dezelfde periode neemt zijn plaats in.',
  text: { fr: 'Voorwoord in het Frans', nl: 'Voorwoord in het Nederlands' },
  none: 'Bij deze resolutie is er nog geen voorwoord.',
  periods: 'Voorwoorden bij deze resolutie:',
  period: (from, to, publishedOn) => `van ${from} tot en met ${to}, gepubliceerd op ${publishedOn}`,
  publish: 'Het voorwoord publiceren',
  published: 'Het voorwoord is gepubliceerd.',
};
