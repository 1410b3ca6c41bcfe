import { date } from '../format';
import type * as fr from '../fr/findings';

export const findings: typeof fr.findings = {
  ofReport: (iso: string, status: string) => `verslag van ${date(iso)} (${status}).`,
  newReport: (iso: string) => `Nieuw verslag van ${date(iso)}, nog niet beoordeeld.`,
  disputed: (about: string, pending: string) => `Betwist: ${about} ${pending}`,
};
