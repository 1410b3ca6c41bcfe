import { workspace } from './workspace';

/** The form with which staff enter a report that a body made outside the register. */
export const earlierReport = {
  title: 'Encoder un rapport antérieur',
  intro:
    'Pour un rapport que l’organisme a fait en dehors de Sequitur, par exemple sur papier. La page publique dit que le Parlement l’a encodé. Les jours sans rapport comptent depuis sa date. Un rapport plus ancien que le dernier ne change pas l’état d’aujourd’hui.',
  hints: {
    ...workspace.hints,
    reportedOn: 'Le jour où l’organisme a fait rapport, tel que le document le montre.',
    implementationStatus: 'Tel que le rapport le déclare.',
    expectedOn: 'La date que le rapport annonce.',
    fr: 'Ce que dit le rapport. Il faut les deux langues pour publier.',
  },
  document:
    'Ajoutez le document qui montre ce rapport\u00a0: un fichier ou un lien. Son titre dit aussi l’endroit, par exemple «\u00a0Rapport annuel 2024, p.\u00a012\u00a0».',
  saved: 'Brouillon enregistré. Seul le Parlement le voit.',
};
