import { intake as texts } from '#texts/intake';
import type { DraftParticipant, DraftRow } from '../../../../api/schema.gen';
import { localized } from '../../../../i18n/localized';
import { type Conflict, valueIn } from '../merge';
import type { ReviewSaver } from '../reviewSaver';
import { type Rows, textOf } from '../rows';

interface Props {
  saver: ReviewSaver;
  /** A version was chosen: the button that had the focus is removed. */
  chosen: (conflict: Conflict) => void;
}

/** Values that a colleague changed too: the user chooses one of the two. */
export function Conflicts({ saver, chosen }: Props) {
  const { conflicts, history } = saver.state;
  return (
    <>
      {conflicts.map((conflict) => {
        const values = { theirs: conflict.theirs, mine: valueIn(history.present, conflict) };
        const row = history.present.rows.find(({ rowId }) => rowId === conflict.rowId);
        return (
          <fieldset key={`${conflict.rowId} ${conflict.field}`} class="notice">
            <legend>{texts.conflict(nameOf(conflict))}</legend>
            {row && <p>{(textOf(row.fr) || textOf(row.nl)).slice(0, 120)}</p>}
            {(['theirs', 'mine'] as const).map((whose) => (
              <div key={whose}>
                <p class="multiline">{shown(conflict.field, values, whose)}</p>
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  onClick={() => {
                    saver.choose(conflict, whose);
                    chosen(conflict);
                  }}
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

type Whose = 'mine' | 'theirs';

/** A value of a conflict: of rows, those that the other person has not. */
function shown(field: string, values: Record<Whose, unknown>, whose: Whose): string {
  const value = values[whose];
  if (field === 'rows') {
    const others = new Set((values[whose === 'mine' ? 'theirs' : 'mine'] as Rows).map(wordsOf));
    const words = (value as Rows).map(wordsOf).filter((row) => !others.has(row));
    return words.join('\n') || '–';
  }
  if (field === 'participants')
    return (value as DraftParticipant[] | undefined)?.map(({ name }) => localized(name)).join(', ') || '–';
  return String(value ?? '–');
}

const wordsOf = ({ fr, nl }: DraftRow): string => `${textOf(fr)} / ${textOf(nl)}`;

const nameOf = ({ field }: Conflict): string =>
  (texts.conflictFields as Record<string, string>)[field] ?? texts.conflictFields.rows;
