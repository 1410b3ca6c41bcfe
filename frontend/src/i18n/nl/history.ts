import { count, date, number } from '../format';
import type * as fr from '../fr/history';

export const history: typeof fr.history = {
  title: (document: string) => `Resolutie ${document}: van voorstel tot aangenomen tekst`,
  lede: (iso: string) =>
    `Wat verzoek per verzoek is gewijzigd, van het voorstel tot de tekst die op ${date(iso)} is aangenomen. U ziet ook passages waar het Frans en het Nederlands niet helemaal hetzelfde zeggen.`,
  keyRemoved: 'Geschrapte woorden',
  keyAdded: 'Toegevoegde woorden',
  spaces: 'Spaties tellen niet mee: de twee documenten zijn niet op dezelfde manier gezet.',
  editorial:
    'De opmerkingen over de twee talen zijn redactioneel en niet volledig. Ze tonen wat elke taal zegt, zonder te zeggen welke gelijk heeft. De ene weegt niet zwaarder dan de andere.',
  wholeProposal: 'Het hele voorstel, met de toelichting (JSON)',
  noProposal: 'Het register heeft het voorstel van deze resolutie niet: er valt niets te vergelijken.',
  languages: 'Getoonde talen',
  bothLanguages: 'Beide talen',
  onlyOwn: 'Alleen Nederlands',
  onlyChanges: 'Alleen wat is gewijzigd',
  changed: (n: number, of: number) =>
    n === 0 ? 'Geen enkel verzoek is gewijzigd.' : `${number(n)} van de ${count(of, 'verzoek', 'verzoeken')}`,
  contents: 'Op deze pagina',
  summary: 'In het kort',
  inLanguage: { fr: 'In het Frans', nl: 'In het Nederlands' },
  language: { fr: 'Frans', nl: 'Nederlands' },
  reworded: (n: number, of: number) =>
    `${count(n, 'verzoek', 'verzoeken')} van de ${number(of)} ${n === 1 ? 'heeft' : 'hebben'} niet meer dezelfde woorden.`,
  noneMoved: 'Geen enkel verzoek is toegevoegd, geschrapt of verplaatst.',
  added: (n: number) => count(n, 'verzoek is toegevoegd.', 'verzoeken zijn toegevoegd.'),
  dropped: (n: number) => count(n, 'verzoek is niet aangenomen.', 'verzoeken zijn niet aangenomen.'),
  moved: (n: number) => count(n, 'verzoek is verplaatst.', 'verzoeken zijn verplaatst.'),
  notes: (n: number) =>
    `${count(n, 'opmerking toont een passage', 'opmerkingen tonen passages')} waar de twee talen verschillen.`,
  officialTitle: 'Het opschrift',
  request: (number: string) => `Verzoek ${number}`,
  change: {
    unknown: 'geen voorstel om mee te vergelijken',
    unchanged: 'niets gewijzigd',
    punctuation: 'alleen leestekens gewijzigd',
    reworded: 'woorden gewijzigd',
    added: 'stond niet in het voorstel',
  },
  corrected: (iso: string) => `Verbeterd, laatst op ${date(iso)}: zie wat gewijzigd is`,
  wasAdded: 'Toegevoegd: het stond niet in het voorstel.',
  wasMoved: (number: string) => `Verplaatst: dit was verzoek ${number} van het voorstel.`,
  wasNumbered: (number: string) => `Dit was verzoek ${number} van het voorstel.`,
  droppedTitle: 'Voorgesteld, en niet aangenomen',
  droppedRequest: (number: string) => `Verzoek ${number} van het voorstel`,
  recitalsTitle: 'Overwegingen: passages waar de twee talen verschillen',
  recital: (place: string) => `Punt ${place}`,
  differ: 'Passages waar de twee talen verschillen',
  colon: ':',
  words: { removed: 'geschrapt:', added: 'toegevoegd:' },
};
