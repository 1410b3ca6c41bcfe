import { count } from '../format';
import type * as fr from '../fr/earlierFacts';

export const earlierFacts: typeof fr.earlierFacts = {
  lede: 'Om eerdere verslagen, antwoorden en termijnen in één keer in te voeren. Een rij bevat één feit, met het document waaruit het blijkt. Er wordt niets gepubliceerd voor u het voorbeeld hebt gezien.',
  template: 'Het model downloaden (XLSX)',
  templateName: 'eerdere-feiten.xlsx',
  file: 'Tabel',
  fileHint:
    'XLSX-werkmap of CSV-bestand (UTF-8), volgens het model. Hoogstens 2\u00a0MB en 500\u00a0rijen, zonder formules.',
  check: 'De tabel controleren',
  reading: 'De tabel wordt gecontroleerd…',
  faults: (n: number) => count(n, 'fout in de tabel', 'fouten in de tabel'),
  nothingStored: 'Er is niets opgeslagen. Verbeter de tabel en kies ze opnieuw.',
  row: (n: number) => `rij ${n}`,
  at: (place: string) => `${place}:`,
  preview: (n: number) => `Voorbeeld: ${count(n, 'te publiceren feit', 'te publiceren feiten')}`,
  table: 'De feiten van de tabel',
  columns: {
    row: 'Rij',
    request: 'Verzoek',
    kind: 'Soort',
    day: 'Datum van het feit',
    content: 'Stand, antwoord of termijn',
    document: 'Document',
  },
  implausible: 'Deze rijen lijken weinig aannemelijk:',
  confirm: 'Ik heb deze rijen gecontroleerd: ze zijn juist.',
  confirmFirst: 'Controleer de weinig aannemelijke rijen en bevestig ze, of verbeter de tabel.',
  seen: 'Iedereen zal deze feiten, hun datum en hun document zien, en dat het Parlement ze vandaag heeft ingevoerd. Ze worden allemaal samen gepubliceerd.',
  publish: (n: number) => (n === 1 ? 'Dit feit publiceren' : `Deze ${n} feiten publiceren`),
  published: (n: number) => count(n, 'eerder feit is gepubliceerd', 'eerdere feiten zijn gepubliceerd'),
  another: 'Een andere tabel indienen',
};
