import { date } from '../format';

/** Assessments and the report that they are about. */
export const findings = {
  ofReport: (iso: string, status: string) => `rapport du ${date(iso)} (${status}).`,
  newReport: (iso: string) => `Nouveau rapport du ${date(iso)}, pas encore évalué.`,
  disputed: (about: string, pending: string) => `Contesté : ${about} ${pending}`,
};
