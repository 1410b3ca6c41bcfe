import type { Commitment } from '../../../api/schema.gen';
import {
  answered,
  type Facts,
  isAssessed,
  openDeclaration,
  openRequest,
  unanswered,
  withdrawableEvidence,
} from './facts';
import { withdrawableBy } from './withdrawableTexts';

/** All actions on a request, named as in addresses. */
export const ACTIONS = [
  'assess',
  'decide',
  'ask',
  'setDeadline',
  'respond',
  'close',
  'reopen',
  'link',
  'unlink',
  'handOver',
  'keepOwner',
  'retitle',
  'enterReport',
  'enterResponse',
  'enterDeadline',
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
  /**
   * Id of the fact it is about, where there may be several; of withdrawals, the author of what can be withdrawn: a body's id,
   * or all of them with `parliament`.
   */
  on?: string;
  /** Another party is waiting for it. */
  awaited?: boolean;
}

/** Parliament's available actions, requested ones first. */
export function forParliament(facts: Facts, { closed, linkedCommitments, owner }: Commitment): AvailableAction[] {
  const report = facts.reports[0] !== undefined;
  const assessed = isAssessed(facts);
  const declared = openDeclaration(facts, owner) !== undefined;
  const handOver = { act: 'handOver' as const, awaited: declared };
  return [
    ...(report && !assessed ? [{ act: 'assess' as const, awaited: true }] : []),
    ...(openRequest(facts) ? [{ act: 'decide' as const, awaited: true }] : []),
    ...(declared ? [handOver, { act: 'keepOwner' as const, awaited: true }] : []),
    { act: 'ask' },
    { act: 'setDeadline' },
    { act: 'respond' },
    { act: closed ? 'reopen' : 'close' },
    ...(assessed ? [{ act: 'assess' as const }] : []),
    { act: 'link' },
    ...(linkedCommitments ? [{ act: 'unlink' as const }] : []),
    ...(declared ? [] : [handOver]),
    { act: 'retitle' },
    ...reportDrafts(facts, 'enterReport'),
    { act: 'enterResponse' },
    { act: 'enterDeadline' },
    ...(withdrawableEvidence(facts).length > 0 ? [{ act: 'withdraw' as const }] : []),
    ...textWithdrawal(facts, 'parliament'),
  ];
}

/**
 * A body's available actions. Deadlines and competence are the owner's matter.
 * @param body id of the owner or of a joint owner
 */
export function forBody(facts: Facts, { owner }: Commitment, body: string): AvailableAction[] {
  const own = body === owner.bodyId;
  const questions = unanswered(facts);
  const [last] = facts.reports;
  return [
    ...questions.map(({ questionId }) => ({ act: 'answer' as const, on: questionId, awaited: true })),
    ...reportDrafts(facts, 'report'),
    ...(last ? [{ act: 'unchanged' as const }] : []),
    ...(!own || openRequest(facts) ? [] : [{ act: 'requestDeadline' as const }]),
    ...(!own || openDeclaration(facts, owner) ? [] : [{ act: 'notCompetent' as const }]),
    ...answered(facts).map(({ questionId }) => ({ act: 'answer' as const, on: questionId })),
    ...(withdrawableEvidence(facts, body).length > 0 ? [{ act: 'withdraw' as const, on: body }] : []),
    ...textWithdrawal(facts, body),
  ];
}

/** The drafts of reports to continue, or a new one. */
function reportDrafts({ drafts }: Facts, act: 'report' | 'enterReport'): AvailableAction[] {
  const own = drafts.filter(({ entered = false }) => entered === (act === 'enterReport'));
  return own.length > 0 ? own.map(({ progressReportId }) => ({ act, on: progressReportId })) : [{ act }];
}

const textWithdrawal = (facts: Facts, author: string): AvailableAction[] =>
  withdrawableBy(author, facts).length > 0 ? [{ act: 'withdrawText', on: author }] : [];

/** The first available action that the address names; otherwise the first requested one, or the default. */
export function chosen(availableActions: AvailableAction[], search: string): AvailableAction | undefined {
  const params = new URLSearchParams(search);
  const act = params.get('act');
  if (!act)
    return availableActions.find(({ awaited }) => awaited) ?? availableActions.find((one) => one.act === 'report');
  const on = params.get('on');
  return availableActions.find((one) => one.act === act && (on === null || one.on === on));
}
