import type { EvidenceType, Language } from '../../api/schema.gen';
import { count, date } from '../format';
import { size } from '../size';

/** The labels of `/refData/evidenceTypes`; a test compares them. */
export const evidenceType: Record<EvidenceType, string> = {
  legislation: 'Législation',
  budget: 'Budget',
  report: 'Rapport',
  minutes: 'Procès-verbal',
  contract: 'Contrat ou convention',
  statistics: 'Statistiques',
  webPage: 'Page web',
  other: 'Autre',
};

/** Languages of documents, by ISO 639-1; the usual ones. */
export const languages: Record<string, string> = {
  fr: 'français',
  nl: 'néerlandais',
  en: 'anglais',
  de: 'allemand',
};

export const record = {
  title: 'Ce qui a été publié',
  timeline: 'Chronologie',
  adopted: 'Le Parlement adopte la résolution.',
  followed:
    'Le suivi commence. Avant ce jour, aucun rapport n’a été demandé\u00a0: les jours sans rapport comptent depuis.',
  due: 'Échéance en vigueur.',
  pastDue: 'Échéance dépassée.',
  /** An earlier deadline. */
  passed: (replacedOn: string) => `Échéance d’alors dépassée. Elle a été remplacée le ${date(replacedOn)}.`,
  today: (days: number) =>
    days === 0 ? 'Aujourd’hui.' : `Aujourd’hui : ${count(days, 'jour', 'jours')} sans nouveau rapport.`,
  todaySettled: 'Aujourd’hui.',
  reports: 'Rapports et preuves',
  noReports: 'Aucun rapport, et donc aucune preuve, n’a été publié sur cette demande.',
  /** `time`: where another report is of the same day. */
  reportOf: (iso: string, body: string, time?: string) => `Rapport du ${date(iso)}${time ? ` à ${time}` : ''}, ${body}`,
  /** The day of a statement that Parliament published later. */
  madeOn: {
    report: (iso: string) => `rapport du ${date(iso)}`,
    response: (iso: string) => `réponse du ${date(iso)}`,
    deadline: (iso: string) => `fixée le ${date(iso)}`,
  },
  enteredOn: (iso: string) => `Encodage par le Parlement le ${date(iso)}.`,
  latest: 'Dernier rapport',
  declares: 'Déclare :',
  expected: (iso: string) => `Réalisation attendue pour le ${date(iso)}`,
  percent: (n: number) => `${n} % réalisé`,
  original: (language: Language): string =>
    language === 'fr' ? 'Texte original en français.' : 'Traduction ; le texte original est en néerlandais.',
  otherText: 'Lire le texte néerlandais',
  evidence: (n: number) => count(n, 'preuve', 'preuves'),
  noEvidence: 'Aucune preuve ne soutient ce rapport.',
  issued: (publisher: string, iso: string) => `${publisher}, ${date(iso)}`,
  /** The last check of a link by the system; `found`: the last day on which the document was delivered. */
  linkCheck: (checked: string, found?: string) =>
    found === checked
      ? `Lien vérifié le ${date(checked)}.`
      : `Le ${date(checked)}, le site n’a pas donné ce document à notre contrôle automatique.${found ? ` Il l’avait donné le ${date(found)}.` : ''}`,
  documentIn: (languages: string) => `Document en ${languages}`,
  typeAndSize: (extension: string, bytes: number) => `${extension}, ${size(bytes, 'octets', 'ko', 'Mo')}`,
  hashes: 'Empreinte SHA-256',
  hash: 'De la description :',
  fileHash: 'Du fichier :',
  withdrawnBy: (by: string, iso: string) => `Preuve retirée le ${date(iso)} (${by}).`,
  textWithdrawnBy: (by: string, iso: string) => `Texte retiré le ${date(iso)} (${by}).`,
  reasonWithdrawnBy: (by: string, iso: string) => `Le motif du retrait a été retiré le ${date(iso)} (${by}).`,
  assessedOn: (iso: string, time?: string) =>
    `Évaluation par le Parlement, le ${date(iso)}${time ? ` à ${time}` : ''}\u00a0:`,
  assessmentReplaced: 'Remplacée par l’évaluation plus récente, ci-dessus.',
  relations: {
    unchangedFrom: 'Ce rapport reprend\u00a0:',
    addsEvidenceTo: 'Ce rapport ajoute des preuves à\u00a0:',
    evidenceAddedBy: 'Preuves ajoutées par\u00a0:',
    corrects: 'Ce rapport corrige\u00a0:',
    correctedBy: 'Ce rapport est corrigé par\u00a0:',
  },
  alsoOn: 'Publié en même temps, avec le même contenu, sur :',
  /** Between the items of a list. */
  separator: '\u00a0; ',
  notYetAssessed: 'Le Parlement n’a pas encore évalué ce rapport.',
  agree: 'Le Parlement confirme ce que l’organisme déclare.',
  disagree: (reported: string) => `Désaccord : l’organisme déclare « ${reported} », le Parlement le conteste.`,
  unproven: (reported: string) =>
    `L’organisme déclare « ${reported} » ; le Parlement ne peut ni le confirmer ni le contester.`,
  responses: 'Réponse du Gouvernement',
  respondedOn: (iso: string) => `le ${date(iso)}`,
  declarations: 'Déclaration de l’organisme',
  notCompetent: (body: string) => `${body} déclare que cette demande ne relève pas de sa compétence`,
  noResponseOfTheGovernment: 'L’organisme parle pour lui-même : ce n’est pas une réponse du Gouvernement.',
  source: 'Lire la source',
  deadlines: 'Registre des échéances',
  noLedger:
    'Aucune échéance n’est fixée. Dès qu’il y en aura une, la première date restera toujours affichée, et chaque report avec son motif.',
  setTo: (iso: string) => `Échéance fixée au ${date(iso)}`,
  requestedTo: (iso: string) => `Échéance demandée : ${date(iso)}`,
  saidOn: (by: string, iso: string) => `${by}, le ${date(iso)}`,
  superseded: 'Une échéance plus récente s’appliquait déjà.',
  granted: 'Accordée',
  refused: 'Refusée',
  undecided: 'Le Parlement ne s’est pas encore prononcé.',
  questions: 'Questions du Parlement',
  noQuestions: 'Aucune question n’a été publiée sur cette demande.',
  askedOn: (iso: string) => `Question du ${date(iso)}`,
  answerBy: (iso: string) => `Réponse attendue pour le ${date(iso)}.`,
  unanswered: (iso: string) => `Sans réponse. Elle est attendue pour le ${date(iso)}.`,
  unansweredLate: (days: number, iso: string) =>
    `Sans réponse. Elle était attendue pour le ${date(iso)} : ${count(days, 'jour', 'jours')} de retard.`,
  answeredOn: (body: string, iso: string) => `Réponse de ${body}, le ${date(iso)}`,
  closures: 'Clôture du suivi',
  closedOn: (iso: string) => `Suivi clos le ${date(iso)}`,
  reopenedOn: (iso: string) => `Suivi rouvert le ${date(iso)}`,
  newest: (shown: number, total: number) => `${shown} sur ${total}, du plus récent au plus ancien.`,
};
