import type { Commitment } from '../../../api/schema.gen';
import { type Facts, hasDeclared, isAssessed, openRequest, standingEvidence, unanswered } from './facts';
import { standingTexts } from './standingTexts';

/** Everything that can be done about a request, as addresses name it. */
export const ACTIONS = [
  'assess',
  'decide',
  'ask',
  'setDeadline',
  'respond',
  'close',
  'reopen',
  'retitle',
  'report',
  'unchanged',
  'answer',
  'requestDeadline',
  'notCompetent',
  'withdraw',
  'withdrawText',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface AvailableAction {
  act: Action;
  /** The fact that it is about, where there may be several; of withdrawals, whose texts. */
  on?: string;
  /** Somebody waits for it. */
  awaited?: boolean;
}

/** What Parliament can do now: what awaits it first. */
export function forParliament({ closed }: Commitment, facts: Facts): AvailableAction[] {
  const report = facts.reports[0] !== undefined;
  const assessed = isAssessed(facts);
  return [
    ...(report && !assessed ? [{ act: 'assess' as const, awaited: true }] : []),
    ...(openRequest(facts) ? [{ act: 'decide' as const, awaited: true }] : []),
    { act: 'ask' },
    { act: 'setDeadline' },
    { act: 'respond' },
    { act: closed ? 'reopen' : 'close' },
    ...(assessed ? [{ act: 'assess' as const }] : []),
    { act: 'retitle' },
    ...withdrawal(facts),
    ...textWithdrawal(facts, 'anybody'),
  ];
}

/** What the owner can do now. */
export function forOwner(_: Commitment, facts: Facts): AvailableAction[] {
  const questions = unanswered(facts);
  const [last] = facts.reports;
  const drafts: AvailableAction[] = facts.drafts.map(({ progressReportId }) => ({
    act: 'report',
    on: progressReportId,
  }));
  return [
    ...questions.map(({ questionId }) => ({ act: 'answer' as const, on: questionId, awaited: true })),
    ...(drafts.length ? drafts : [{ act: 'report' as const }]),
    // What is done needs its evidence anew: that is a whole report.
    ...(last && last.implementationStatus !== 'implemented' ? [{ act: 'unchanged' as const }] : []),
    ...(openRequest(facts) ? [] : [{ act: 'requestDeadline' as const }]),
    ...(hasDeclared(facts) ? [] : [{ act: 'notCompetent' as const }]),
    ...withdrawal(facts),
    ...textWithdrawal(facts, 'body'),
  ];
}

const withdrawal = (facts: Facts): AvailableAction[] =>
  standingEvidence(facts).length > 0 ? [{ act: 'withdraw' }] : [];

/** Of any text; for a body, of those that it published itself. */
const textWithdrawal = (facts: Facts, who: 'anybody' | 'body'): AvailableAction[] =>
  standingTexts(facts).some(({ by }) => who === 'anybody' || by === 'body') ? [{ act: 'withdrawText', on: who }] : [];

/** What the address asks for (the first, of several), if it can be done; without a wish, the first that somebody waits for, or the usual. */
export function chosen(possible: AvailableAction[], search: string): AvailableAction | undefined {
  const asked = new URLSearchParams(search);
  const act = asked.get('act');
  if (!act) return possible.find(({ awaited }) => awaited) ?? possible.find((one) => one.act === 'report');
  const on = asked.get('on');
  return possible.find((one) => one.act === act && (on === null || one.on === on));
}

export const searchOf = ({ act, on }: AvailableAction): string =>
  new URLSearchParams({ act, ...(on && { on }) }).toString();
