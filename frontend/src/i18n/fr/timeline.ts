import { date, plural } from '../format';
import { STALE_DAYS } from '../thresholds';

/** The timeline of a resolution. */
export const timeline = {
  lede: (iso: string) =>
    `Une ligne par demande, depuis l’adoption, le ${date(iso)}. Elle montre les rapports, les évaluations, les échéances et les jours sans rapport.`,
  followed: 'Où en est la résolution',
  keys: 'Que veulent dire les signes\u00a0?',
  cursor: 'Situation',
  asOf: (iso: string) => `au ${date(iso)}`,
  today: 'Revenir à aujourd’hui',
  table: 'La frise en tableau',
  request: 'Demande',
  statements: 'Ce qui a été publié',
  periodsHeading: 'Périodes',
  mark: (iso: string, what: string, result: string | undefined) =>
    `${date(iso)}\u00a0: ${what}${result ? ` (${result})` : ''}`,
  /** The labels of `/refData/eventKinds` and `closureReasons`, repeated here: a shared file would be loaded by every page. */
  events: {
    reportPublished: 'Rapport publié',
    assessed: 'Rapport évalué',
    deadlineSet: 'Échéance fixée',
    deadlineGranted: 'Échéance accordée',
    deadlineEntered: 'Échéance antérieure encodée par le Parlement',
    questionAsked: 'Question posée',
    closed: 'Suivi clos',
    reopened: 'Suivi rouvert',
  },
  closureReasons: {
    implemented: 'Réalisé',
    partlyImplementedAccepted: 'Partiellement réalisé, accepté',
    notPursued: 'Sans suite',
    overtaken: 'Devenu sans objet',
    notVerifiable: 'Preuves insuffisantes',
  },
  entered: (iso: string) => `dans le registre depuis le ${date(iso)}`,
  replaced: (iso: string) => `remplacée le ${date(iso)}`,
  period: (what: string, from: string, to: string) => `${what}\u00a0: du ${date(from)} au ${date(to)}`,
  periods: {
    withoutReport: `Pas de rapport depuis au moins ${STALE_DAYS} jours`,
    overdue: 'En retard',
    openQuestion: 'Question sans réponse',
    disputed: 'Contesté par le Parlement',
    confirmed: 'Réalisé et confirmé',
    closed: 'Suivi clos',
  },
  report: (status: string) => `Rapport\u00a0: ${status}`,
  assessment: (outcome: string) => `Évaluation\u00a0: ${outcome}`,
  shapes: {
    deadline: 'Échéance',
    replacedDeadline: 'Échéance remplacée',
    question: 'Question publique du Parlement',
    closure: 'Suivi clos',
    reopening: 'Suivi rouvert',
    others: 'Nombre d’autres publications de cette période',
  },
  overTime: 'Demandes avec rapport, confirmées ou en retard, mois par mois',
  counts: { reported: 'Avec rapport', confirmed: 'Réalisées et confirmées', overdue: 'En retard' },
  countedOn: (iso: string) => `au ${date(iso)}`,
  scale: (total: number) => `Hauteur du graphique\u00a0: ${total} ${plural(total, 'demande', 'demandes')}`,
  monthsTable: 'Les mêmes nombres en tableau',
  monthEnd: 'Au',
};
