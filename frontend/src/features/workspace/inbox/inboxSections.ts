import type { Awaiting, AwaitingItem, AwaitingKind, Role } from '../../../api/schema.gen';
import type { AvailableAction } from '../statements/availableActions';

/** The action that each kind of open task leads to. */
export function actionOnItem(role: Role, kind: AwaitingKind, factId: string | undefined): AvailableAction | undefined {
  switch (kind) {
    case 'questionsToAnswer':
      return { act: 'answer', ...(factId && { on: factId }) };
    case 'drafts':
      return draftAction(role, factId);
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
    case 'declarations':
      return { act: 'handOver' };
    case 'newAnswers':
    case 'overdueAnswers':
      return { act: 'ask' };
    case 'mine':
    case 'news':
      return undefined;
  }
}

/** Leads to the draft of a report. */
export const draftAction = (role: Role, draftId: string | undefined): AvailableAction => ({
  act: role === 'staff' ? 'enterReport' : 'report',
  ...(draftId && { on: draftId }),
});

const NO_TASKS: AwaitingKind[] = ['news', 'mine'];

/** Sections whose requests can be chosen, to act on several of them at once. */
const SELECTABLE: AwaitingKind[] = ['overdue', 'dueSoon', 'silent', 'mine'];
export const isSelectable = (kind: AwaitingKind) => SELECTABLE.includes(kind);

/** A draft of a report, and the role in which the user writes it. */
export type ReportDraft = AwaitingItem & Pick<Awaiting, 'role'>;

interface InOrder {
  pressing: Awaiting[];
  /** Requests without a report, often many: below the drafts. */
  silent: Awaiting[];
  /** They are shown with the drafts of other statements. */
  reportDrafts: ReportDraft[];
  /** Sections that list nothing to be done. */
  others: Awaiting[];
}

/**
 * The items that a section shows: the list of all requests of the user's bodies leaves out those that can be chosen in other
 * sections of the same role, which are shown above it.
 */
export function besides(sections: Awaiting[], part: Awaiting): AwaitingItem[] {
  if (part.kind !== 'mine') return part.items;
  const above = new Set(
    sections
      .filter(({ role, kind }) => role === part.role && kind !== 'mine' && isSelectable(kind))
      .flatMap(({ items }) => items.map(({ commitment }) => commitment.commitmentId)),
  );
  return part.items.filter(({ commitment }) => !above.has(commitment.commitmentId));
}

/** The sections of the inbox, grouped in the order in which they are shown; without empty ones. */
export function inOrder(awaiting: Awaiting[]): InOrder {
  const some = awaiting.filter(({ total }) => total > 0);
  return {
    pressing: some.filter(({ kind }) => kind !== 'drafts' && kind !== 'silent' && !NO_TASKS.includes(kind)),
    silent: some.filter(({ kind }) => kind === 'silent'),
    reportDrafts: some.flatMap(({ role, kind, items }) =>
      kind === 'drafts' ? items.map((item) => ({ ...item, role })) : [],
    ),
    others: some.filter(({ kind }) => NO_TASKS.includes(kind)),
  };
}
