import { date } from '../format';

/** The draft of a report that only adds evidence to the last one. */
export const addedEvidence = {
  adding: (iso: string) =>
    `Ce rapport n’ajoute que des preuves à celui du ${date(iso)}. L’état et l’évaluation du Parlement restent. Si vous changez l’état ou le texte, il devient un rapport ordinaire.`,
  addingToOne: 'Des preuves s’ajoutent à un seul rapport. Ajoutez-les séparément aux rapports sur les demandes liées.',
  additionOutdated:
    'Ce brouillon devait seulement ajouter des preuves à un rapport. Ce rapport n’est plus le dernier, ou l’état ou le texte du brouillon est un autre. Ajoutez les preuves au dernier rapport, ou faites de ce brouillon un rapport ordinaire.',
  noEvidence: 'Ajoutez la preuve, ou faites un rapport ordinaire en changeant l’état ou le texte.',
  repeated:
    'Le brouillon contient une preuve que ce rapport a déjà. Retirez-la\u00a0: elle serait publiée une seconde fois.',
};
