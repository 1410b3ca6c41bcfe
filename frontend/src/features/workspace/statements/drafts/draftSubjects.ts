import type { StatementDraft, StatementKind } from '../../../../api/schema.gen';
import type { DraftSubject } from '../../forms/formSchema';
import type { Action, AvailableAction } from '../availableActions';
import { type Facts, openRequest } from '../facts';

/** The statement that each action with a shared draft publishes. */
const KINDS = {
  answer: 'answer',
  requestDeadline: 'deadlineRequest',
  notCompetent: 'declaration',
  assess: 'assessment',
  ask: 'question',
  setDeadline: 'deadline',
  decide: 'deadlineDecision',
  respond: 'governmentResponse',
  close: 'closure',
  reopen: 'reopening',
  handOver: 'handover',
  keepOwner: 'ownerKept',
  retitle: 'shortTitle',
  enterResponse: 'earlierResponse',
  enterDeadline: 'earlierDeadline',
} as const satisfies Partial<Record<Action, StatementKind>>;

/** An action whose draft is shared with colleagues. */
export type SharedAction = keyof typeof KINDS;

export const isShared = (act: Action): act is SharedAction => act in KINDS;

/** @param on id of the question that an answer is to */
export function draftSubject(act: SharedAction, commitmentId: string, facts: Facts, on = ''): DraftSubject {
  const kind = KINDS[act];
  switch (kind) {
    case 'answer':
      return { kind, subjectId: on };
    case 'assessment':
      return { kind, subjectId: facts.reports[0]?.progressReportId ?? '' };
    case 'deadlineDecision':
      return { kind, subjectId: openRequest(facts)?.deadlineId ?? '' };
    default:
      return { kind, subjectId: commitmentId };
  }
}

/** The drafts that none of these actions publishes. */
export const draftsWithoutAction = (
  availableActions: AvailableAction[],
  commitmentId: string,
  facts: Facts,
): StatementDraft[] =>
  facts.statementDrafts.filter((draft) => !availableActions.some((one) => isOf(draft, one, commitmentId, facts)));

/** Whether the action publishes the draft. */
export function isOf(draft: DraftSubject, { act, on }: AvailableAction, commitmentId: string, facts: Facts): boolean {
  if (!isShared(act)) return false;
  const { kind, subjectId } = draftSubject(act, commitmentId, facts, on);
  return draft.kind === kind && draft.subjectId === subjectId;
}

/** The action that publishes the draft; undefined for forewords, which are about no request. */
export function actionOnDraft({ kind, subjectId }: DraftSubject): AvailableAction | undefined {
  const act = (Object.keys(KINDS) as SharedAction[]).find((one) => KINDS[one] === kind);
  return act && { act, ...(act === 'answer' && { on: subjectId }) };
}

const OF_BODIES: StatementKind[] = ['answer', 'deadlineRequest', 'declaration'];

/** Whether it is a body's statement; otherwise it is Parliament's. */
export const isOfBody = ({ kind }: DraftSubject) => OF_BODIES.includes(kind);
