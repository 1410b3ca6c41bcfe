import { date } from '../format';

/** Parliament's assessment in force, shown to the body that reports again. */
export const findingInForce = {
  title: (iso: string) => `Ce que dit le Parlement du rapport du ${date(iso)}`,
  disputed: 'Le Parlement conteste le dernier rapport. Déclarer que rien n’a changé ne répond pas à ses motifs.',
  disputedEarlier:
    'Le Parlement conteste un rapport antérieur et n’a pas encore évalué le dernier. Déclarer que rien n’a changé ne répond pas à ses motifs.',
};
