import type { PolicyArea } from '../../api/schema.gen';
import { date, plural } from '../format';

const policyArea: Record<PolicyArea, string> = {
  budget: 'Budget et finances',
  economy: 'Économie',
  employment: 'Emploi et formation',
  environment: 'Environnement et climat',
  equality: 'Égalité des chances',
  health: 'Santé',
  housing: 'Logement',
  institutions: 'Institutions',
  mobility: 'Mobilité',
  planning: 'Aménagement du territoire',
  security: 'Sécurité',
  social: 'Action sociale',
};

/** How a resolution is classified. The policy areas are labelled as in `/refData/policyAreas`; a test compares them. */
export const classificationLabels = {
  legislature: (years: string) => `Législature ${years}`,
  policyAreas: (n: number) => plural(n, 'Domaine politique\u00a0:', 'Domaines politiques\u00a0:'),
  policyArea,
  followedSince: (iso: string) =>
    `Suivie depuis le ${date(iso)}. Avant ce jour, aucun rapport n’a été demandé\u00a0: les jours sans rapport comptent depuis.`,
};
