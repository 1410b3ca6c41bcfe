import { doubts as reasons } from '#texts/doubts';
import { intake as texts } from '#texts/intake';
import type { DraftDoubt, DraftRowKind } from '../../../../api/schema.gen';

/** The doubts about the whole text, which take the focus as a row to decide on. */
export const TEXT_DOUBTS = 'text-doubts';

/** A doubt in words. The detail of a missing part is a kind of row. */
export const doubtText = ({ reason, detail }: DraftDoubt): string =>
  [reasons[reason], reason === 'partMissing' ? (texts.kinds[detail as DraftRowKind] ?? detail) : detail]
    .filter(Boolean)
    .join(' ');

interface Props {
  doubts: DraftDoubt[];
  resolve: (doubtId: string) => void;
}

/** Doubts about the whole text, and about rows that a person removed. */
export function TextDoubts({ doubts, resolve }: Props) {
  if (doubts.length === 0) return null;
  return (
    <div class="notice" id={TEXT_DOUBTS} tabIndex={-1}>
      <p>{texts.textDoubts}</p>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.doubtId}>
            <b>{doubt.open ? texts.openDoubt : texts.doubt}</b> {doubtText(doubt)}{' '}
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => resolve(doubt.doubtId)}>
              {texts.resolve}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
