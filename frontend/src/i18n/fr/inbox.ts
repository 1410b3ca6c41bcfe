import type { AwaitingKind } from '../../api/schema.gen';
import { date } from '../format';
import { NEWS_DAYS, STALE_DAYS } from '../thresholds';

type ByKind<Text> = Record<AwaitingKind, Text>;

/** The user's open tasks. */
export const inbox = {
  kept: 'Textes gardés dans cet onglet seulement',
  keptHint:
    'Ils n’ont pas été enregistrés ou envoyés, et disparaissent avec l’onglet. La page de la demande les montre.',
  nothing: 'Rien de pressant ne vous attend.',
  kinds: {
    questionsToAnswer: 'Questions auxquelles répondre',
    returnedReports: 'Rapports contestés, à revoir',
    overdue: 'En retard',
    dueSoon: 'Échéance proche',
    silent: `Sans rapport depuis au moins ${STALE_DAYS} jours`,
    drafts: 'Brouillons de rapports',
    news: `Nouvelles des ${NEWS_DAYS} derniers jours`,
    mine: 'Toutes les demandes dont votre organisme est responsable',
    reportsToAssess: 'Rapports à évaluer',
    deadlineRequests: 'Échéances demandées\u00a0: décision à prendre',
    declarations: 'Organismes qui se déclarent non compétents\u00a0: décision à prendre',
    newAnswers: 'Réponses reçues',
    overdueAnswers: 'Réponses en retard',
    disputes: 'Rapports contestés',
  } as ByKind<string>,
  /** The target of the row's link. */
  leadsTo: {
    questionsToAnswer: 'Répondre\u00a0:',
    returnedReports: 'Faire rapport\u00a0:',
    overdue: 'Agir\u00a0:',
    dueSoon: 'Faire rapport\u00a0:',
    silent: 'Agir\u00a0:',
    drafts: 'Continuer\u00a0:',
    news: 'Lire\u00a0:',
    mine: 'Ouvrir\u00a0:',
    reportsToAssess: 'Évaluer\u00a0:',
    deadlineRequests: 'Décider\u00a0:',
    declarations: 'Décider\u00a0:',
    newAnswers: 'Lire\u00a0:',
    overdueAnswers: 'Demander à nouveau\u00a0:',
    disputes: 'Relire\u00a0:',
  } as ByKind<string>,
  dated: {
    questionsToAnswer: (iso) => `Réponse attendue pour le ${date(iso)}`,
    returnedReports: (iso) => `Contesté le ${date(iso)}`,
    overdue: (iso) => `Échéance dépassée\u00a0: ${date(iso)}`,
    dueSoon: (iso) => `Échéance\u00a0: ${date(iso)}`,
    silent: (iso) => `Sans rapport depuis le ${date(iso)}`,
    drafts: (iso) => `Enregistré le ${date(iso)}`,
    news: (iso) => `Publié le ${date(iso)}`,
    mine: (iso) => `Dernier rapport, ou début du suivi\u00a0: ${date(iso)}`,
    reportsToAssess: (iso) => `Publié le ${date(iso)}`,
    deadlineRequests: (iso) => `Demandée le ${date(iso)}`,
    declarations: (iso) => `Déclaration du ${date(iso)}`,
    newAnswers: (iso) => `Réponse du ${date(iso)}`,
    overdueAnswers: (iso) => `Réponse attendue pour le ${date(iso)}`,
    disputes: (iso) => `Contesté le ${date(iso)}`,
  } as ByKind<(iso: string) => string>,
  question: (begins: string, internal: boolean) =>
    `Question${internal ? ' interne' : ''}${begins && `\u00a0: «\u00a0${begins}\u00a0»`}`,
  status: (label: string, percent?: number) => (percent === undefined ? label : `${label}, ${percent}\u00a0%`),
  listedAbove: (n: number) => (n === 1 ? 'Une autre figure plus haut.' : `${n} autres figurent plus haut.`),
  onlyAbove: (n: number) => (n === 1 ? 'Une demande figure déjà plus haut.' : `${n} demandes figurent déjà plus haut.`),
  all: (total: number) => `Voir les ${total}`,
};
