import { intake as texts } from '#texts/intake';
import type { DraftRow, ResolutionDraft } from '../../../../api/schema.gen';
import { localized } from '../../../../i18n/localized';
import { type ProblemPlace, problemPlace } from './problemPlace';
import { doubtText } from './TextDoubts';

/** The heading, which takes the focus once no row is undecided. */
export const CHECKS = 'checks';

interface Props {
  draft: ResolutionDraft;
  rows: readonly DraftRow[];
  /** Goes to a row or to another element; left out where the draft cannot be changed. */
  toPlace?: ((place: ProblemPlace) => void) | undefined;
}

/** The problems that prevent the registration, each with its place in words and a button that leads there. */
export function Checks({ draft, rows, toPlace }: Props) {
  const { problems, doubts } = draft;

  return (
    <section aria-labelledby={CHECKS}>
      <h2 id={CHECKS} tabIndex={-1}>
        {texts.checks}
      </h2>
      <p>{problems.length === 0 ? texts.noProblems : texts.problems(problems.length)}</p>
      <ul class="problems">
        {problems.map((problem) => {
          const { kind, rowId, listId, doubtId, place, message } = problem;
          const target = problemPlace(draft, rows, problem);
          const doubt = doubts.find((one) => one.doubtId === doubtId);
          const text = (
            <>
              {target.label && <b>{target.label}</b>} {localized(message)} {doubt && doubtText(doubt)}
            </>
          );
          return (
            <li key={`${kind} ${rowId} ${listId} ${doubtId} ${place} ${message.fr}`}>
              {toPlace && (target.rowId ?? target.elementId) ? (
                <button type="button" class="problem" onClick={() => toPlace(target)}>
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
