import { count, date, plural } from '../format';
import { selection } from './selection';

const requests = (n: number) => count(n, 'demande', 'demandes');

/** Actions on several requests at once. */
export const bulk = {
  staffOnly: 'Seuls les services du Parlement peuvent le faire.',
  published: 'Publié.',
  notPublished: (why: string) => `Pas publié\u00a0: ${why}`,
  notTried: 'pas encore essayé, à cause de l’erreur précédente.',
  someFailed: (why: string) => `Tout n’est pas publié. Relisez la liste, puis publiez le reste. ${why}`,
  leftOut: (n: number) => `${requests(n)} ${plural(n, 'laissée', 'laissées')} de côté`,
  noReport: 'il n’y a aucun rapport à répéter. Faites d’abord rapport.',
  on: (n: number) => `Sera publié sur ${requests(n)}`,
  onlyRemaining: (n: number) => `Un nouvel essai ne concerne que ce qui n’est pas publié\u00a0: ${requests(n)}.`,
  closed: 'Le Parlement ne suit plus cette demande.',
  unchanged: {
    title: selection.actions.unchanged,
    intro:
      'Chaque demande cochée reçoit son propre rapport. Il répète le dernier\u00a0: même état, même part réalisée, même date attendue, avec la phrase que vous lisez ici. L’évaluation du Parlement reste valable.',
    list: 'Ce qui sera publié',
    hasDraft: 'Votre organisme a commencé un rapport sur cette demande. Ce brouillon reste.',
    repeated: (iso: string) => `Lire le rapport du ${date(iso)}`,
    submit: (n: number) => `Publier ${count(n, 'rapport', 'rapports')}`,
    none: 'Aucune demande n’est cochée.',
    done: (n: number) => (n > 1 ? `${n} rapports sont publiés` : 'Le rapport est publié'),
  },
  ask: {
    title: selection.actions.ask,
    submit: (n: number) => `Poser la question sur ${requests(n)}`,
    done: (n: number) => `La question est posée sur ${requests(n)}`,
  },
  setDeadline: {
    title: selection.actions.setDeadline,
    submit: (n: number) => `Fixer l’échéance de ${requests(n)}`,
    done: (n: number) => `L’échéance de ${requests(n)} est fixée`,
  },
  handOver: {
    title: selection.actions.handOver,
    submit: (n: number) => `Transférer ${requests(n)}`,
    done: (n: number) => `${requests(n)} ${plural(n, 'transférée', 'transférées')}`,
  },
};
