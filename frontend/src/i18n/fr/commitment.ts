import type { Commitment } from '../../api/schema.gen';
import { count, date } from '../format';

/** The labels of `/refData/closureReasons`, held equal to it by a test. */
export const closureReason: Record<NonNullable<Commitment['closureReason']>, string> = {
  implemented: 'Réalisé',
  partlyImplementedAccepted: 'Partiellement réalisé, accepté',
  notPursued: 'Sans suite',
  overtaken: 'Dépassé',
  notVerifiable: 'Invérifiable',
};

export const commitment = {
  kicker: (number: string) => `Demande ${number}`,
  editorialTitle: 'titre éditorial',
  resolution: (document: string) => `Résolution ${document}`,
  theme: 'Thème',
  owner: 'Organisme responsable',
  participants: 'Autres organisations citées',
  officialText: 'Texte officiel',
  inContext: 'Lire dans le texte de la résolution',
  showOther: 'Afficher aussi le texte néerlandais',
  hideOther: 'Masquer le texte néerlandais',
  state: 'Où en est cette demande ?',
  axisAnswered: 'Le Gouvernement',
  axisReported: "L'organisme responsable",
  axisAssessed: 'Le Parlement',
  axisCalendar: 'Le calendrier',
  saysAnswered: 'répond',
  saysReported: 'déclare',
  saysAssessed: 'constate',
  saysCalendar: 'indique',
  noDate: 'Aucune date : rien n’a été publié.',
  lastReported: (iso: string) => `Dernier rapport : ${date(iso)}.`,
  respondedOn: (iso: string) => `Réponse du ${date(iso)}.`,
  assessedOn: (iso: string) => `Constat du ${date(iso)}.`,
  percentDone: (n: number) => `Réalisé à ${n} %.`,
  expectedOn: (iso: string) => `Réalisation attendue le ${date(iso)}.`,
  closedBecause: (iso: string, reason: string) => `Suivi clos le ${date(iso)} : ${reason}.`,
  neverReported: (days: number, iso: string) =>
    `Aucun rapport depuis l'adoption, le ${date(iso)} : ${count(days, 'jour', 'jours')} de silence.`,
  silentSince: (days: number, iso: string) =>
    `${count(days, 'jour', 'jours')} depuis le dernier rapport (${date(iso)}).`,
  disagreement: "Désaccord : le Parlement conteste ce que l'organisme déclare.",
  dueOn: (iso: string) => `Échéance en vigueur : ${date(iso)}.`,
  noDeadline: "Aucune échéance n'est fixée.",
  closed: 'Le Parlement a clôturé le suivi.',
  open: 'Le suivi est ouvert.',
  onTime: 'Rien à signaler.',
  definition: 'Définition',
  share: 'Citer et partager',
  cite: 'Pour citer cette page',
  citation: (title: string, number: string, document: string, iso: string, url: string) =>
    `« ${title} » (titre éditorial), demande ${number} de la résolution ${document} du Parlement de la Région de Bruxelles-Capitale. Sequitur, consulté le ${date(iso)} : ${url}`,
  copyLink: 'Copier le lien',
  copied: 'Lien copié.',
  copyFailed: "Le lien n'a pas pu être copié : copiez l'adresse du navigateur.",
  print: 'Imprimer',
  neighbours: 'Demandes voisines',
  previous: 'Demande précédente',
  next: 'Demande suivante',
  error: 'Une erreur sur cette page ? Comment la faire corriger',
};
