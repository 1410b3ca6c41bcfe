import { date } from '../format';

/** What Parliament found, with the report that it is about. */
export const findings = {
  ofReport: (iso: string, status: string) => `rapport du ${date(iso)} (${status}).`,
  newReport: (iso: string) => `Nouveau rapport du ${date(iso)}, pas encore évalué.`,
  disputed: (about: string, pending: string) => `Contesté : ${about} ${pending}`,
};
