import type {
  ResolutionDraftContent as Content,
  DoubtReason,
  DraftList,
  DraftRow,
  ResolutionDraft,
} from '../../../api/schema.gen';
import type { Command } from './commands';
import { listOf, nextUndecided, toggleDoubts, toggleList, undecidedRows, unresolvedDoubts } from './content';
import { changeKind, indent, indexOf, type Rows, withRows } from './rows';
import { joinWithPrevious, shift, swapLanguages } from './wording';

export interface CommandResult {
  content: Content;
  /** The row that is selected then. */
  selected: string | undefined;
}

/** The first rows of the lists that are not yet confirmed. */
const unconfirmed = (lists: readonly DraftList[], content: Content) =>
  lists
    .filter(({ listId }) => !content.confirmedLists.some((list) => list.listId === listId))
    .flatMap(({ rowIds }) => rowIds.slice(-1));

/** Doubts on where a row begins and ends: a person who joins the row with another one decides that. */
const ON_BOUNDARIES: readonly DoubtReason[] = [
  'oneLanguageOnly',
  'withoutPrintedNumber',
  'colonWithoutItems',
  'countsDiffer',
];

/** The doubts that a join answers: those on the boundaries of a row that is no more, and of the row above that is whole now. */
function answeredByJoin(draft: ResolutionDraft, content: Content, joined: Rows, rowId: string, above: DraftRow) {
  const now = joined[indexOf(joined, above.rowId)];
  const answered = (reason: DoubtReason, of: string | undefined) =>
    of === rowId
      ? indexOf(joined, rowId) < 0 && ON_BOUNDARIES.includes(reason)
      : of === above.rowId &&
        ((reason === 'oneLanguageOnly' && Boolean(now?.fr && now.nl)) ||
          (reason === 'colonWithoutItems' && now?.kind !== above.kind));
  return draft.doubts
    .filter(({ doubtId, reason, rowId: of }) => answered(reason, of) && !content.resolvedDoubts.includes(doubtId))
    .map(({ doubtId }) => doubtId);
}

/** A row id that the draft does not have yet. */
export const newRowId = () => crypto.randomUUID();

/**
 * Applies a command that changes the content or the selection.
 * @param from where the next row to decide on is looked for; undefined before the first row
 */
export function applyCommand(
  draft: ResolutionDraft,
  content: Content,
  selected: string,
  command: Command,
  from: string | undefined,
): CommandResult {
  const { rows } = content;
  const changed = (content: Content): CommandResult => ({ content, selected });
  switch (command.does) {
    case 'undecided': {
      const undecided = undecidedRows(draft, content);
      const visited = undecided.length > 0 ? undecided : unconfirmed(draft.lists, content);
      return { content, selected: nextUndecided(rows, visited, from, command.by) ?? selected };
    }
    case 'indent':
      return changed(withRows(content, indent(rows, selected, command.by)));
    case 'join': {
      const joined = joinWithPrevious(rows, selected, command.language);
      const above = rows[indexOf(rows, selected) - 1];
      if (joined === rows || !above) return changed(content);
      const remains = indexOf(joined, selected) >= 0;
      const resolved = answeredByJoin(draft, content, joined, selected, above);
      return {
        content: toggleDoubts(withRows(content, joined), resolved),
        selected: remains ? selected : above.rowId,
      };
    }
    case 'swap':
      return changed(withRows(content, swapLanguages(rows, selected)));
    case 'shift': {
      const shifted = withRows(content, shift(rows, selected, command.language, command.by, newRowId()));
      const remains = indexOf(shifted.rows, selected) >= 0;
      return { content: shifted, selected: remains ? selected : shifted.rows[indexOf(rows, selected)]?.rowId };
    }
    case 'kind':
      return changed(withRows(content, changeKind(rows, selected, command.kind)));
    case 'resolve': {
      const doubts = unresolvedDoubts(draft, content).get(selected) ?? [];
      return changed(
        toggleDoubts(
          content,
          doubts.map(({ doubtId }) => doubtId),
        ),
      );
    }
    case 'confirm': {
      const list = listOf(draft.lists, selected);
      return changed(list ? toggleList(content, list.listId) : content);
    }
    default:
      return changed(content);
  }
}
