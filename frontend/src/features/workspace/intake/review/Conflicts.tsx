import { intake as texts } from '#texts/intake';
import type { DraftParticipant, DraftRow } from '../../../../api/schema.gen';
import { localized } from '../../../../i18n/localized';
import type { Conflict } from '../merge';
import type { ReviewSaver } from '../reviewSaver';
import { type Rows, textOf } from '../rows';

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
            {(['theirs', 'mine'] as const).map((whose) => (
              <div key={whose}>
                <p class="multiline">{shown(conflict, whose)}</p>
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  onClick={() => saver.choose(conflict, whose)}
                >
                  {whose === 'theirs' ? texts.takeTheirs : texts.keepMine}
                </button>
              </div>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}

/** A value of a conflict: of rows, those that the other person has not. */
function shown(conflict: Conflict, whose: 'mine' | 'theirs'): string {
  const value = conflict[whose];
  if (conflict.field === 'rows') {
    const others = new Set((conflict[whose === 'mine' ? 'theirs' : 'mine'] as Rows).map(wordsOf));
    const words = (value as Rows).map(wordsOf).filter((row) => !others.has(row));
    return words.join('\n') || '–';
  }
  if (conflict.field === 'participants')
    return (value as DraftParticipant[] | undefined)?.map(({ name }) => localized(name)).join(', ') || '–';
  return String(value ?? '–');
}

const wordsOf = ({ fr, nl }: DraftRow): string => `${textOf(fr)} / ${textOf(nl)}`;

const nameOf = ({ field }: Conflict): string =>
  (texts.conflictFields as Record<string, string>)[field] ?? texts.conflictFields.rows;
