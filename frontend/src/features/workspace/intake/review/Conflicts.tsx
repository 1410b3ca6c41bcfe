import { intake as texts } from '#texts/intake';
import type { Conflict } from '../merge';
import type { ReviewSaver } from '../reviewSaver';
import { textOf } from '../rows';

/** Values that a colleague changed too: the user chooses one of the two. */
export function Conflicts({ saver }: { saver: ReviewSaver }) {
  const { conflicts, history } = saver.state;
  return (
    <>
      {conflicts.map((conflict) => {
        const row = history.present.rows.find(({ rowId }) => rowId === conflict.rowId);
        return (
          <fieldset key={`${conflict.rowId} ${conflict.field}`} class="notice">
            <legend>{texts.conflict(nameOf(conflict))}</legend>
            {row && <p>{(textOf(row.fr) || textOf(row.nl)).slice(0, 120)}</p>}
            {typeof conflict.theirs !== 'object' && <p class="written">{String(conflict.theirs ?? '–')}</p>}
            <p class="choices">
              {(['theirs', 'mine'] as const).map((whose) => (
                <button
                  key={whose}
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  onClick={() => saver.choose(conflict, whose)}
                >
                  {whose === 'theirs' ? texts.takeTheirs : texts.keepMine}
                </button>
              ))}
            </p>
          </fieldset>
        );
      })}
    </>
  );
}

const nameOf = ({ field }: Conflict): string =>
  (texts.conflictFields as Record<string, string>)[field] ?? texts.conflictFields.rows;
