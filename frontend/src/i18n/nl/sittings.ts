import { count } from '../format';
import type * as fr from '../fr/sittings';
import { listTitles } from './listTitles';

const requests = (n: number) => count(n, 'verzoek', 'verzoeken');

export const sittings: typeof fr.sittings = {
  title: listTitles.sittings,
  lede: 'Bereid hier de agenda van een vergadering voor. Zolang die niet is aangekondigd, zien alleen de diensten van het Parlement ze.',
  staffOnly: 'Deze pagina is voorbehouden aan de diensten van het Parlement.',
  prepare: 'Een vergadering voorbereiden',
  toList: 'Alle vergaderingen',
  chooseSitting: (n: number) => `Op de agenda van welke vergadering komen ${requests(n)}?`,
  none: 'Er is geen vergadering gepland.',
  more: 'Meer tonen',
  states: { prepared: 'in voorbereiding', announced: 'aangekondigd' },
  requests,
  fields: {
    committee: 'Commissie',
    heldOn: 'Datum van de vergadering',
    agenda: 'Agenda',
    announced: 'Aankondiging',
  },
  committeeHint:
    'De commissies die voor een resolutie bevoegd zijn, zoals vermeld onder “Indeling van een resolutie” in de werkruimte.',
  noCommittees: 'Nog geen enkele resolutie heeft een commissie. Vermeld die eerst:',
  committeeMissing: 'Kies een commissie.',
  noRequests: 'Er staat geen verzoek op de agenda.',
  up: 'Omhoog',
  down: 'Omlaag',
  takeOff: 'Weghalen',
  add: 'Een verzoek toevoegen',
  fromList: 'Meerdere verzoeken uit de lijst kiezen',
  news: 'Nieuw sinds de vorige vergadering',
  newsSince: (day: string) => `Nieuw sinds de vergadering van ${day}`,
  noPrevious: 'Er is geen vorige vergadering van deze commissie geregistreerd.',
  noNews: 'Sindsdien is er niets gepubliceerd.',
  putOn: 'Op de agenda zetten',
  onAgenda: 'Staat al op de agenda',
  announce: 'De vergadering aankondigen: iedereen kan ze lezen',
  save: 'Opslaan',
  saved: 'De vergadering is opgeslagen.',
  changedMeanwhile: 'Iemand anders heeft deze vergadering intussen gewijzigd.',
  held: 'Deze vergadering heeft plaatsgevonden. Ze verandert niet meer.',
  heldNotAnnounced: 'Deze vergadering heeft plaatsgevonden. Ze kan nog worden aangekondigd.',
  file: 'Dossier van de vergadering',
  fileLede: 'Hoe ver elk verzoek van de opgeslagen agenda staat, in die volgorde, met alles wat gepubliceerd is.',
  pdf: 'Downloaden om af te drukken (pdf)',
  printing: 'Het dossier wordt opgemaakt…',
  toPublicPage: 'Openbare pagina van de vergadering',
  remove: 'De vergadering verwijderen',
  removeTitle: 'Deze vergadering verwijderen?',
  removeConsequence: 'De agenda gaat verloren. De verzoeken blijven zoals ze zijn.',
};
