import { date } from '../format';
import type * as fr from '../fr/findingInForce';

export const findingInForce: typeof fr.findingInForce = {
  title: (iso: string) => `Wat het Parlement zegt over het verslag van ${date(iso)}`,
  disputed:
    'Het Parlement betwist het laatste verslag. Melden dat er niets is veranderd, is geen antwoord op zijn redenen.',
  disputedEarlier:
    'Het Parlement betwist een eerder verslag en heeft het laatste nog niet beoordeeld. Melden dat er niets is veranderd, is geen antwoord op zijn redenen.',
};
