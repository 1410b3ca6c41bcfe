import { count, date, number, plural } from '../format';
import type * as fr from '../fr/verification';

export const verification: typeof fr.verification = {
  title: 'Het register controleren',
  lede: 'Elke publicatie heeft een vermelding in een logboek. Elke vermelding heeft een controlecode, berekend op haar inhoud en op de vorige controlecode. Als een inhoud wijzigt, kloppen de controlecodes niet meer.',
  colon: ':',
  ofRequest: 'Het logboek van een verzoek',
  chooseRequest: 'Open een verzoek en kies “Het logboek van dit verzoek controleren” onderaan de pagina.',
  allRequests: 'Alle verzoeken',
  computing: 'Uw browser berekent alle controlecodes opnieuw…',
  notSecure: 'Uw browser berekent alleen controlecodes op een https-adres.',
  noEntries: 'Over dit verzoek is nog niets gepubliceerd: het logboek is leeg.',
  allIntact: (entries: number) =>
    entries === 1
      ? 'Uw browser heeft de controlecode van de enige vermelding opnieuw berekend: ze klopt.'
      : `Uw browser heeft de controlecodes van de ${count(entries, 'vermelding', 'vermeldingen')} opnieuw berekend: ze kloppen allemaal.`,
  someChanged: (changed: number, entries: number) =>
    `Let op: van ${count(entries, 'vermelding', 'vermeldingen')} ${plural(changed, 'klopt', 'kloppen')} er ${number(changed)} niet met de eigen controlecode of met de vorige.`,
  result: {
    intact: 'vermelding ongewijzigd',
    withdrawn: 'vermelding ongewijzigd; de tekst is ingetrokken',
    restricted: 'inhoud niet openbaar: alleen de opeenvolging is gecontroleerd',
    changed: 'klopt niet',
  },
  head: 'De controlecode van het register',
  headAt: (day: string) => `Op het einde van ${date(day)}:`,
  keepHead:
    'Bewaar ze, of bewaar het bestand van de dag: zo kunt u later nagaan of sindsdien niets gewijzigd is. Ze staat ook in de dagelijkse e-mails en in de opvolgingsverslagen.',
  fileOfDay: (day: string) => `Het bestand van ${date(day)}`,
  paste: 'Vergelijken met een controlecode die u bewaard hebt',
  pasteHint: 'Plak ze met de datum, zoals ze in de e-mail, het verslag of op deze pagina staat.',
  compare: 'Vergelijken',
  /** The results of the comparison. */
  compared: {
    unreadable: 'Deze tekst bevat geen controlecode: die bestaat uit 64 cijfers en letters van a tot f.',
    noDay:
      'Dit is niet de controlecode van een vermelding van dit logboek. Als het die van het register is, plak ze dan met de datum, bijvoorbeeld 2026-11-28.',
    noFile: 'Er is geen controlecode van die dag: de dag is nog niet voorbij, of bestaat niet.',
    different:
      'Deze controlecode komt met niets in het register overeen. Ga na of u ze volledig gekopieerd hebt, met de datum. Zo ja, dan is er iets gewijzigd.',
  },
  isEntry: (position: number) =>
    `Dit is de controlecode van vermelding ${position} van dit logboek: tot daar is er niets gewijzigd.`,
  isRegister: (day: string) => `Dit is de controlecode van het register op het einde van ${date(day)}.`,
  sameToday: 'Het register geeft voor die dag nog dezelfde.',
  wasEmpty: 'Het logboek van dit verzoek was die dag leeg.',
  hadEntries: (entries: number) =>
    `Het logboek van dit verzoek had toen ${count(entries, 'vermelding', 'vermeldingen')}, sindsdien ongewijzigd.`,
  lastRun: 'De laatste volledige controle',
  neverRun: 'De beheerder van de website heeft het register nog niet gecontroleerd.',
  ran: (day: string, time: string, journals: number) =>
    `Op ${date(day)} om ${time.replace(':', '.')} uur heeft de beheerder van de website ${count(journals, 'logboek', 'logboeken')}, de bewijsstukken en de stand van elk verzoek opnieuw berekend.`,
  found: (findings: number) => (findings === 0 ? 'Alles klopt.' : `${count(findings, 'afwijking', 'afwijkingen')}:`),
  proves: 'Wat dit bewijst',
  proven: [
    'De inhoud die de website vandaag geeft, is die waarop elke controlecode berekend is.',
    'Als een controlecode die u bewaard hebt, overeenkomt: in alles wat eraan voorafgaat, is niets gewijzigd, toegevoegd of geschrapt.',
  ],
  provesNot: 'Wat dit niet bewijst',
  notProven: [
    'Dat wat gepubliceerd is, waar is: daarvoor tellen de bewijsstukken en de beoordeling door het Parlement.',
    'Zonder elders bewaarde controlecode: dat de beheerder niet alles herberekend heeft.',
    'De woorden van een ingetrokken tekst: alleen de controlecode blijft.',
    'De interne vragen, die een eigen, niet-openbaar logboek hebben.',
  ],
};
