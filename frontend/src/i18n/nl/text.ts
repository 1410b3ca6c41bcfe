import { date, number } from '../format';
import type * as fr from '../fr/text';

export const text: typeof fr.text = {
  title: (document: string) => `Resolutie ${document}, met aantekeningen`,
  lede: (iso: string) =>
    `De tekst die op ${date(iso)} is aangenomen, letterlijk en in beide talen. Naast elk verzoek staat hoe ver het vandaag is.`,
  corrected: 'Verbeteringen: zie wat er is gewijzigd',
  history: 'Wat sinds het voorstel is gewijzigd, en waar de twee talen verschillen',
  followed: 'Wat er met deze verzoeken gebeurt',
  followUp: 'Opvolgingsverslag (pdf of Word)',
  contents: 'In deze tekst',
  sourceDocuments: 'Stukken',
  recitals: 'Overwegingen',
  requests: 'Verzoeken',
  footnotes: 'Voetnoten',
  signatures: 'Handtekeningen',
  bothLanguages: 'Beide talen',
  onlyOwn: 'Alleen Nederlands',
  languages: 'Getoonde talen',
  find: 'Zoeken in de tekst',
  findNext: 'Volgende',
  findPrevious: 'Vorige',
  found: (at: number, of: number) => (of === 0 ? 'Niet gevonden in deze tekst' : `${number(at)} van ${number(of)}`),
  request: (number: string) => `Verzoek ${number}`,
  footnoteMark: (number: string) => `Voetnoot ${number}`,
  sourcePage: (page: number) => `p.\u00a0${number(page)}`,
  footnoteBack: 'Terug naar de tekst',
  editorialNumber: 'De nummers in de marge zijn redactioneel.',
  statusUnknown: 'De stand van de verzoeken kon niet worden geladen; de tekst is volledig.',
};
