import type { Language } from '../../api/schema.gen';
import { count, date } from '../format';
import type * as fr from '../fr/record';
import { size } from '../size';

export const evidenceType: typeof fr.evidenceType = {
  legislation: 'Wetgeving',
  budget: 'Begroting',
  report: 'Verslag',
  minutes: 'Notulen',
  contract: 'Contract of overeenkomst',
  statistics: 'Statistieken',
  webPage: 'Webpagina',
  other: 'Andere',
};

/** Languages of documents, by ISO 639-1; the usual ones. */
export const languages: typeof fr.languages = {
  fr: 'Frans',
  nl: 'Nederlands',
  en: 'Engels',
  de: 'Duits',
};

export const record: typeof fr.record = {
  title: 'Wat is gepubliceerd',
  timeline: 'Tijdlijn',
  adopted: 'Het Parlement neemt de resolutie aan.',
  followed: 'De opvolging begint. Vóór die dag werd geen verslag gevraagd: de dagen zonder verslag tellen vanaf dan.',
  due: 'Geldende uiterste datum.',
  pastDue: 'Uiterste datum voorbij.',
  /** An earlier deadline. */
  passed: (replacedOn: string) => `Toenmalige uiterste datum voorbij. Op ${date(replacedOn)} is die vervangen.`,
  today: (days: number) => (days === 0 ? 'Vandaag.' : `Vandaag: ${count(days, 'dag', 'dagen')} zonder nieuw verslag.`),
  todaySettled: 'Vandaag.',
  reports: 'Verslagen en bewijsstukken',
  noReports: 'Over dit verzoek is geen verslag, en dus ook geen bewijsstuk, gepubliceerd.',
  reportOf: (iso: string, body: string, time?: string) =>
    `Verslag van ${date(iso)}${time ? ` om ${time}` : ''}, ${body}`,
  madeOn: {
    report: (iso) => `verslag van ${date(iso)}`,
    response: (iso) => `antwoord van ${date(iso)}`,
    deadline: (iso) => `vastgesteld op ${date(iso)}`,
  },
  enteredOn: (iso: string) => `Op ${date(iso)} ingevoerd door het Parlement.`,
  latest: 'Laatste verslag',
  declares: 'Meldt:',
  expected: (iso: string) => `Uitvoering verwacht tegen ${date(iso)}`,
  percent: (n: number) => `${n}% uitgevoerd`,
  original: (language: Language): string =>
    language === 'nl'
      ? 'Oorspronkelijke tekst in het Nederlands.'
      : 'Vertaling; de oorspronkelijke tekst is in het Frans.',
  otherText: 'De Franse tekst lezen',
  evidence: (n: number) => count(n, 'bewijsstuk', 'bewijsstukken'),
  noEvidence: 'Geen enkel bewijsstuk staaft dit verslag.',
  issued: (publisher: string, iso: string) => `${publisher}, ${date(iso)}`,
  linkCheck: (checked: string, found?: string) =>
    found === checked
      ? `Link gecontroleerd op ${date(checked)}.`
      : `Op ${date(checked)} gaf de website dit document niet aan onze automatische controle.${found ? ` Op ${date(found)} nog wel.` : ''}`,
  documentIn: (languages: string) => `Document in het ${languages}`,
  typeAndSize: (extension: string, bytes: number) => `${extension}, ${size(bytes, 'bytes', 'kB', 'MB')}`,
  hashes: 'Controlecode (SHA-256)',
  hash: 'Van de beschrijving:',
  fileHash: 'Van het bestand:',
  withdrawnBy: (by: string, iso: string) => `Bewijsstuk ingetrokken op ${date(iso)} (${by}).`,
  textWithdrawnBy: (by: string, iso: string) => `Tekst ingetrokken op ${date(iso)} (${by}).`,
  reasonWithdrawnBy: (by: string, iso: string) => `De reden van de intrekking is ingetrokken op ${date(iso)} (${by}).`,
  assessedOn: (iso: string, time?: string) =>
    `Beoordeling door het Parlement op ${date(iso)}${time ? ` om ${time}` : ''}:`,
  assessmentReplaced: 'Vervangen door de recentere beoordeling hierboven.',
  relations: {
    unchangedFrom: 'Dit verslag herhaalt:',
    addsEvidenceTo: 'Dit verslag voegt bewijsstukken toe aan:',
    evidenceAddedBy: 'Bewijsstukken toegevoegd door:',
    corrects: 'Dit verslag verbetert:',
    correctedBy: 'Dit verslag is verbeterd door:',
  },
  alsoOn: 'Tegelijk en met dezelfde inhoud gepubliceerd over:',
  separator: '; ',
  notYetAssessed: 'Het Parlement heeft dit verslag nog niet beoordeeld.',
  agree: 'Het Parlement bevestigt wat de instelling meldt.',
  disagree: (reported: string) => `Onenigheid: de instelling meldt “${reported}”, het Parlement betwist dat.`,
  unproven: (reported: string) =>
    `De instelling meldt “${reported}”; het Parlement kan dat niet bevestigen en niet betwisten.`,
  responses: 'Antwoord van de Regering',
  respondedOn: (iso: string) => `op ${date(iso)}`,
  declarations: 'Verklaring van de instelling',
  notCompetent: (body: string) => `${body} verklaart zich niet bevoegd voor dit verzoek`,
  noResponseOfTheGovernment: 'De instelling spreekt voor zichzelf: dit is geen antwoord van de Regering.',
  source: 'De bron lezen',
  deadlines: 'Register van de termijnen',
  noLedger:
    'Er is geen termijn bepaald. Zodra dat gebeurt, blijft de eerste datum altijd zichtbaar, en elk uitstel met de reden ervan.',
  setTo: (iso: string) => `Uiterste datum: ${date(iso)}`,
  requestedTo: (iso: string) => `Gevraagde uiterste datum: ${date(iso)}`,
  saidOn: (by: string, iso: string) => `${by}, op ${date(iso)}`,
  superseded: 'Er gold al een recentere termijn.',
  granted: 'Toegestaan',
  refused: 'Geweigerd',
  undecided: 'Het Parlement heeft zich nog niet uitgesproken.',
  questions: 'Vragen van het Parlement',
  noQuestions: 'Over dit verzoek is geen vraag gepubliceerd.',
  askedOn: (iso: string) => `Vraag van ${date(iso)}`,
  answerBy: (iso: string) => `Antwoord verwacht tegen ${date(iso)}.`,
  unanswered: (iso: string) => `Zonder antwoord. Het wordt verwacht tegen ${date(iso)}.`,
  unansweredLate: (days: number, iso: string) =>
    `Zonder antwoord. Het werd verwacht tegen ${date(iso)}: ${count(days, 'dag', 'dagen')} te laat.`,
  answeredOn: (body: string, iso: string) => `Antwoord van ${body}, op ${date(iso)}`,
  closures: 'Afsluiting van de opvolging',
  closedOn: (iso: string) => `Opvolging afgesloten op ${date(iso)}`,
  reopenedOn: (iso: string) => `Opvolging heropend op ${date(iso)}`,
  newest: (shown: number, total: number) => `${shown} van ${total}, van nieuw naar oud.`,
};
