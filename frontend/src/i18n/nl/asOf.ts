import { count, date, plural } from '../format';
import type * as fr from '../fr/asOf';

export const asOf: typeof fr.asOf = {
  other: 'De stand op een andere datum bekijken',
  label: 'Datum',
  hint: 'Elke datum vanaf die van de aanneming.',
  show: 'Tonen',
  chosenDay: 'Gekozen dag',
  chosen: (iso: string) => `Gekozen dag: ${date(iso)}.`,
  monthAgo: 'Een maand vroeger',
  yearAgo: 'Een jaar vroeger',
  sitting: (iso: string, committee: string) => `Vergadering van ${date(iso)} (${committee})`,
  today: 'Terug naar vandaag',
  compare: 'Met vandaag vergelijken',
  leave: 'Niet meer vergelijken',
  missing: 'Deze datum bestaat niet. Kies een dag op de kalender.',
  future: (iso: string) => `${date(iso)} moet nog komen. Kies een voorbije dag, of vandaag.`,
  before: (iso: string) => `Op ${date(iso)} was nog geen enkele hier opgevolgde resolutie aangenomen.`,
  beforeAdoption: (iso: string) => `Op ${date(iso)} was deze resolutie nog niet aangenomen.`,
  first: (iso: string) => `De stand op ${date(iso)} bekijken, de dag van de aanneming`,
  since: (iso: string) => `Van ${date(iso)} tot vandaag`,
  onDay: (iso: string) => `Op ${date(iso)}`,
  now: 'Vandaag',
  measure: 'Aantal verzoeken',
  difference: 'Verschil',
  all: 'in totaal',
  todayOnly: (iso: string) => `Deze pagina toont de stand van vandaag, niet die van ${date(iso)}.`,
  stateThen: (iso: string) =>
    `Stand op ${date(iso)}. De lijst van wat gepubliceerd is, verder op deze pagina, loopt tot vandaag.`,
  noDay: 'Het adres bevat een datum die niet bestaat.',
  showsToday: 'Deze pagina toont de stand van vandaag.',
  listThen: 'De lijst van de verzoeken op die datum bekijken',
  searchedThen:
    'Op een voorbije datum zoekt u in de tekst van de resoluties. In verslagen, bewijsstukken, vragen en antwoorden wordt dan niet gezocht, en evenmin in commissie, zittingsperiode en beleidsdomeinen.',
  oneByOne: 'Verzoek per verzoek vergelijken',
  changed: (n: number, of: number, iso: string) =>
    `${count(n, 'verzoek', 'verzoeken')} van de ${of} ${plural(n, 'is', 'zijn')} sinds ${date(iso)} van stand veranderd.`,
  none: (iso: string) => `Geen enkel van deze verzoeken is sinds ${date(iso)} van stand veranderd.`,
};
