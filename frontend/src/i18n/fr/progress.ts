import { count, number } from '../format';

const demandes = (n: number) => count(n, 'demande', 'demandes');

export const progress = {
  progress: 'Où en est-on ?',
  axisReported: 'État déclaré par les organismes responsables',
  axisAssessed: 'Évaluation par le Parlement',
  axisAnswered: 'Réponse du Gouvernement',
  byTheme: 'Par thème',
  byBody: 'Par organisme responsable',
  reportedOf: (reported: number, total: number) => `${number(reported)} sur ${demandes(total)} avec rapport`,
  allBodies: (n: number) => `Les ${number(n)} organismes responsables`,
  asTable: 'Afficher en tableau',
  theme: 'Thème',
  body: 'Organisme responsable',
  total: 'Total',
  whole: 'Ensemble',
  timeline: 'Toutes les demandes dans le temps\u00a0: la frise',
  meaning: 'Que veulent dire ces mots ?',
};
