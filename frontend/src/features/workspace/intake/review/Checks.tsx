import { intake as texts } from '#texts/intake';
import type { DraftProblem, DraftRow, ResolutionDraft } from '../../../../api/schema.gen';
import { localized } from '../../../../i18n/localized';
import { numbersOf } from '../rows';
import { rowLabel } from './rowLabel';

/** The heading, which takes the focus once no row is undecided. */
export const CHECKS = 'checks';

interface Props {
  draft: ResolutionDraft;
  rows: readonly DraftRow[];
  /** Selects a row; left out where rows cannot be changed. */
  toRow?: ((rowId: string) => void) | undefined;
}

/** What prevents the registration, each with its row and the way to it. */
export function Checks({ draft, rows, toRow }: Props) {
  const { problems, lists } = draft;
  const numbers = numbersOf(rows);

  /** The row to name, and the one to go to: a list is confirmed at its end, after it is read. */
  function placeOf({ rowId, listId }: DraftProblem) {
    const rowIds = listId === undefined ? undefined : lists.find((list) => list.listId === listId)?.rowIds;
    const named = rows.find((row) => row.rowId === (rowIds?.[0] ?? rowId));
    return { target: rowIds?.at(-1) ?? rowId, label: named && rowLabel(named, numbers.get(named.rowId)) };
  }

  return (
    <section aria-labelledby={CHECKS}>
      <h2 id={CHECKS} tabIndex={-1}>
        {texts.checks}
      </h2>
      <p>{problems.length === 0 ? texts.noProblems : texts.problems(problems.length)}</p>
      <ul class="problems">
        {problems.map((problem) => {
          const { kind, rowId, listId, doubtId, place, message } = problem;
          const { target, label } = placeOf(problem);
          const text = (
            <>
              {label && <b>{label}</b>} {localized(message)}
            </>
          );
          return (
            <li key={`${kind} ${rowId} ${listId} ${doubtId} ${place} ${message.fr}`}>
              {toRow && target !== undefined && label ? (
                <button type="button" class="problem" onClick={() => toRow(target)}>
                  {text}
                </button>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
