import type { FoundText } from '../../api/schema.gen';
import { date } from '../format';

/** Where a search found its words; loaded on demand. */
export const foundIn: Record<FoundText['kind'], (iso: string, body: string) => string> = {
  leadIn: () => 'Dans les mots qui introduisent la demande\u00a0:',
  theme: () => 'Dans le titre ou l’introduction du thème\u00a0:',
  resolutionTitle: () => 'Dans le titre de la résolution\u00a0:',
  resolution: () => 'Dans la date, la commission, la législature ou les domaines de la résolution\u00a0:',
  progressReport: (iso, body) => `Dans le rapport de ${body} du ${date(iso)}\u00a0:`,
  evidenceItem: (iso, body) => `Dans le titre d’une preuve de ${body}, publiée le ${date(iso)}\u00a0:`,
  assessment: (iso) => `Dans l’évaluation par le Parlement du ${date(iso)}\u00a0:`,
  governmentResponse: (iso, body) =>
    body
      ? `Dans la déclaration de ${body} du ${date(iso)}\u00a0:`
      : `Dans la réponse du Gouvernement, enregistrée le ${date(iso)}\u00a0:`,
  deadline: (iso, body) =>
    body
      ? `Dans la demande d’échéance de ${body} du ${date(iso)}\u00a0:`
      : `Dans le motif de l’échéance, fixée le ${date(iso)}\u00a0:`,
  deadlineDecision: (iso) => `Dans la décision du ${date(iso)} sur une échéance demandée\u00a0:`,
  question: (iso) => `Dans la question du Parlement du ${date(iso)}\u00a0:`,
  answer: (iso, body) => `Dans la réponse de ${body} du ${date(iso)}\u00a0:`,
  closure: (iso) => `Dans la décision du ${date(iso)} de clore ou de rouvrir le suivi\u00a0:`,
  ownerDecision: (iso) => `Dans la décision du ${date(iso)} sur l’organisme responsable\u00a0:`,
  commitmentLink: (iso) =>
    `Dans le motif d’un lien avec une autre demande, ou de sa fin, publiée le ${date(iso)}\u00a0:`,
};
