import type * as fr from '../fr/problems';
import { common } from './common';

export const problems: typeof fr.problems = {
  offline: {
    title: 'Geen verbinding',
    advice: 'Het register kon niet worden bereikt. Controleer uw verbinding en probeer opnieuw.',
  },
  slow: {
    title: 'Het register antwoordt niet',
    advice: 'Het antwoord bleef te lang uit. Probeer het zo meteen opnieuw.',
  },
  notFound: {
    title: 'Niet gevonden',
    advice: 'Op dit adres is niets te vinden. Misschien is het onvolledig.',
  },
  refused: {
    title: 'Het register begreep de vraag niet',
    advice: 'Een filter of zoekopdracht in dit adres is niet geldig.',
  },
  server: {
    title: 'Het register werkt niet',
    advice: 'De storing ligt bij ons. Probeer het over enkele minuten opnieuw.',
  },
  crash: { title: 'Deze pagina kon niet worden getoond', advice: 'De storing ligt bij ons. Laad de pagina opnieuw.' },
  version: {
    title: 'Dit deel van de website is niet bereikbaar',
    advice: 'Het kon niet worden geladen. Controleer uw verbinding en probeer opnieuw.',
  },
  parameter: {
    q: 'Zoekopdracht',
    sort: 'Volgorde',
    page: 'Pagina',
    asOf: 'Datum',
    since: 'Vanaf',
    until: 'Tot en met',
  },
  noChoice: (parameter: string, value: string) => `${parameter}: “${value}” is geen mogelijke keuze.`,
  refusedValue: (parameter: string, reason: string) => `${parameter}: ${reason}`,
  kept: 'Wat al geladen was, blijft hieronder staan.',
  retry: 'Opnieuw proberen',
  reload: 'Pagina opnieuw laden',
  reference: 'Te vermelden kenmerk',
  missingTitle: common.missing,
  missingAdvice: 'Misschien is het adres onvolledig, of is de pagina verplaatst.',
  toOverview: 'Naar het overzicht',
  toCommitments: 'Alle verzoeken bekijken',
  toPublications: 'Alle publicaties bekijken',
};
