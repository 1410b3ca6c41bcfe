import { date, plural } from '../format';
import type * as fr from '../fr/classificationLabels';

export const classificationLabels: typeof fr.classificationLabels = {
  legislature: (years: string) => `Zittingsperiode ${years}`,
  policyAreas: (n: number) => plural(n, 'Beleidsdomein:', 'Beleidsdomeinen:'),
  policyArea: {
    budget: 'Begroting en financiën',
    economy: 'Economie',
    employment: 'Werk en opleiding',
    environment: 'Leefmilieu en klimaat',
    equality: 'Gelijke kansen',
    health: 'Gezondheid',
    housing: 'Huisvesting',
    institutions: 'Instellingen',
    mobility: 'Mobiliteit',
    planning: 'Ruimtelijke ordening',
    security: 'Veiligheid',
    social: 'Welzijn',
  },
  followedSince: (iso: string) =>
    `Opgevolgd sinds ${date(iso)}. Vóór die dag werd geen verslag gevraagd: de dagen zonder verslag tellen vanaf dan.`,
};
