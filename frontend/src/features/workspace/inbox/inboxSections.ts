import type { Awaiting, AwaitingKind, Role } from '../../../api/schema.gen';
import type { AvailableAction } from '../statements/availableActions';

/** The action that each kind of open task leads to. */
export function actionFor(role: Role, kind: AwaitingKind, factId: string | undefined): AvailableAction | undefined {
  switch (kind) {
    case 'questionsToAnswer':
      return { act: 'answer', ...(factId && { on: factId }) };
    case 'drafts':
      return { act: 'report', ...(factId && { on: factId }) };
    case 'returnedReports':
    case 'dueSoon':
      return { act: 'report' };
    case 'overdue':
    case 'silent':
      return { act: role === 'staff' ? 'ask' : 'report' };
    case 'reportsToAssess':
    case 'disputes':
      return { act: 'assess' };
    case 'deadlineRequests':
      return { act: 'decide' };
    case 'newAnswers':
      return { act: 'ask' };
    case 'mine':
    case 'news':
      return undefined;
  }
}

const NO_TASKS: AwaitingKind[] = ['news', 'mine'];

/** Non-empty sections; those that list nothing to be done come last. */
export function inOrder(awaiting: Awaiting[]): { pressing: Awaiting[]; others: Awaiting[] } {
  const some = awaiting.filter(({ total }) => total > 0);
  return {
    pressing: some.filter(({ kind }) => !NO_TASKS.includes(kind)),
    others: some.filter(({ kind }) => NO_TASKS.includes(kind)),
  };
}
