import { count, date } from '../format';
import { publishedRounds } from './publishedRounds';
import { workspace } from './workspace';

const requests = (n: number) => count(n, 'verzoek', 'verzoeken');

/** The pages on reporting rounds. */
export const rounds = {
  ...publishedRounds,
  lede: 'In een ronde vraagt het Parlement de instellingen om uiterlijk op de vastgestelde datum verslag uit te brengen over de open verzoeken.',
  staffOnly: 'Deze pagina is voorbehouden aan de diensten van het Parlement.',
  prepare: 'Een ronde voorbereiden',
  toList: 'Alle rondes',
  untitled: 'Ronde zonder titel',
  requests,
  requestsOf: (body: string, n: number) => `${body}: ${requests(n)}`,
  fields: {
    titleFr: 'Titel in het Frans',
    titleNl: 'Titel in het Nederlands',
    letterFr: 'Brief in het Frans',
    letterNl: 'Brief in het Nederlands',
    from: 'Begin van de periode',
    to: 'Einde van de periode',
    dueOn: 'Uiterste datum',
    resolutions: 'Een resolutie toevoegen',
    bodies: 'Een instelling toevoegen',
  },
  letterHint: 'De instellingen lezen hem in hun werkruimte. Hij wordt openbaar.',
  hints: {
    from: 'De instellingen brengen verslag uit over deze periode.',
    to: 'Niet vóór de uiterste datum: de verslagen moeten in de periode verschijnen.',
    dueOn: 'Laatste dag om de verslagen te publiceren.',
    resolutions: 'Zonder keuze gaat de ronde over alle resoluties.',
    bodies: 'Zonder keuze gaat de ronde over alle instellingen.',
  },
  takeAway: 'Weghalen',
  save: 'Opslaan',
  saving: {
    ...workspace.saving,
    saved: 'De ronde is opgeslagen.',
    published: 'Niet opgeslagen: intussen heeft een collega deze ronde geopend. Uw tekst blijft hier staan.',
    deleted: 'Niet opgeslagen: intussen heeft een collega deze ronde verwijderd. Uw tekst blijft hier staan.',
  },
  continueInNewDraft: 'Met deze tekst een nieuwe ronde voorbereiden',
  conflict: {
    changed: 'Een collega heeft deze ronde intussen gewijzigd. Lees na wat er nu staat en probeer opnieuw.',
    published:
      'Een collega heeft deze ronde intussen geopend. Uw tekst blijft hier staan: u kunt een nieuwe ronde voorbereiden.',
    deleted:
      'Een collega heeft deze ronde intussen verwijderd. Uw tekst blijft hier staan: u kunt een nieuwe ronde voorbereiden.',
  },
  inPreparation: 'Deze ronde is in voorbereiding. Alleen de diensten van het Parlement zien ze.',
  operations: 'Wie deed wat',
  scope: 'Betrokken verzoeken',
  concerns: (bodies: number, n: number) =>
    `Als ze nu wordt geopend, vraagt ze ${count(n, 'verslag', 'verslagen')} aan ${count(bodies, 'instelling', 'instellingen')}.`,
  changedMeanwhile: 'Een collega heeft deze ronde intussen gewijzigd.',
  open: 'De ronde openen',
  openTitle: 'Deze ronde openen?',
  openConsequence:
    'Ze wordt openbaar, met de brief. Daarna kunnen alleen de uiterste datum en het einde van de periode nog veranderen.',
  remove: 'De ronde verwijderen',
  removeTitle: 'Deze ronde verwijderen?',
  removeConsequence: 'De tekst ervan gaat verloren.',
  left: (n: number) => `Verzoeken zonder verslag van u sinds de opening (${n})`,
  nothingLeft:
    'U hebt sinds de opening over alle verzoeken waarvoor uw instelling verantwoordelijk is, verslag uitgebracht.',
  notAsked: 'Deze ronde vraagt u geen verslag.',
  done: (n: number) => `Verzoeken met een verslag van u sinds de opening (${n})`,
  reportedOn: (iso: string) => `verslag gepubliceerd op ${date(iso)}`,
  foreword: {
    title: 'Voorwoord van het verslag over de ronde',
    lede: 'Het is meteen openbaar, en staat vooraan in het verslag over de ronde. Een later voorwoord komt in de plaats.',
    fields: { fr: 'Voorwoord in het Frans', nl: 'Voorwoord in het Nederlands' },
    submit: 'Het voorwoord publiceren',
    done: 'Het voorwoord is gepubliceerd.',
    changed:
      'De ronde of haar voorwoord is intussen veranderd. Lees na wat er gepubliceerd is en publiceer dan uw tekst.',
    theirs: 'Dit voorwoord is gepubliceerd. Het uwe blijft hieronder staan; als u dat publiceert, vervangt het dit.',
  },
  otherDate: 'De uiterste datum wijzigen of de ronde afsluiten',
  otherDateLede: 'De huidige datum blijft zichtbaar.',
  changeDate: 'De uiterste datum wijzigen',
  dateChanged: 'De uiterste datum is gewijzigd.',
  periodChanged: 'Het einde van de periode is gewijzigd.',
  nothingChanged: 'De datums zijn dezelfde: er is niets gewijzigd.',
  opened: 'De ronde is geopend.',
  closed: 'De ronde is afgesloten.',
  closedMeanwhile: (day: string) =>
    `Een collega heeft deze ronde afgesloten op ${date(day)}. U kunt de uiterste datum niet meer wijzigen.`,
  close: 'De ronde afsluiten',
  closeTitle: 'Deze ronde afsluiten?',
  closeConsequence:
    'Verslagen die later worden gepubliceerd, tellen niet meer mee. De ronde kan niet opnieuw worden geopend.',
};
