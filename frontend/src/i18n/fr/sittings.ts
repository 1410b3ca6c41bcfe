import { count } from '../format';
import { listTitles } from './listTitles';

const requests = (n: number) => count(n, 'demande', 'demandes');

/** The staff's pages on the sittings of committees. */
export const sittings = {
  title: listTitles.sittings,
  lede: 'Préparez ici l’ordre du jour d’une réunion. Tant qu’elle n’est pas annoncée, seuls les services du Parlement la voient.',
  staffOnly: 'Cette page est réservée aux services du Parlement.',
  prepare: 'Préparer une réunion',
  toList: 'Toutes les réunions',
  chooseSitting: (n: number) => `À l’ordre du jour de quelle réunion inscrire ${requests(n)}\u00a0?`,
  none: 'Aucune réunion n’est prévue.',
  more: 'Voir la suite',
  states: { prepared: 'en préparation', announced: 'annoncée' },
  requests,
  fields: {
    committee: 'Commission',
    heldOn: 'Date de la réunion',
    agenda: 'Ordre du jour',
    announced: 'Annonce',
  },
  committeeHint:
    'Les commissions compétentes pour une résolution, telles que l’indique le «\u00a0Classement d’une résolution\u00a0» de l’espace de travail.',
  noCommittees: 'Aucune résolution n’a encore de commission. Indiquez-la d’abord\u00a0:',
  committeeMissing: 'Choisissez une commission.',
  noRequests: 'Aucune demande n’est inscrite.',
  up: 'Monter',
  down: 'Descendre',
  takeOff: 'Retirer',
  add: 'Ajouter une demande',
  fromList: 'Choisir plusieurs demandes dans la liste',
  news: 'Nouveau depuis la réunion précédente',
  newsSince: (day: string) => `Nouveau depuis la réunion du ${day}`,
  noPrevious: 'Aucune réunion précédente de cette commission n’est enregistrée.',
  noNews: 'Rien n’a été publié depuis.',
  putOn: 'Inscrire',
  onAgenda: 'Déjà à l’ordre du jour',
  announce: 'Annoncer la réunion\u00a0: tout le monde peut la lire',
  save: 'Enregistrer',
  saved: 'La réunion est enregistrée.',
  changedMeanwhile: 'Une autre personne a modifié cette réunion entre-temps.',
  held: 'Cette réunion a eu lieu. Elle ne change plus.',
  heldNotAnnounced: 'Cette réunion a eu lieu. Elle peut encore être annoncée.',
  file: 'Dossier de la réunion',
  fileLede: 'Où en est chaque demande de l’ordre du jour enregistré, dans son ordre, avec tout ce qui a été publié.',
  pdf: 'Télécharger pour imprimer (PDF)',
  printing: 'Le dossier est en cours d’impression…',
  toPublicPage: 'Page publique de la réunion',
  remove: 'Supprimer la réunion',
  removeTitle: 'Supprimer cette réunion\u00a0?',
  removeConsequence: 'Son ordre du jour est perdu. Les demandes restent telles quelles.',
};
