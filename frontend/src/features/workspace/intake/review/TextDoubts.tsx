import { doubts as reasons } from '#texts/doubts';
import { intake as texts } from '#texts/intake';
import type { DraftDoubt, DraftRowKind } from '../../../../api/schema.gen';

/** The doubts about the whole text, which take the focus as a row to decide on. */
export const TEXT_DOUBTS = 'text-doubts';

/** The button that resolves a doubt on the whole text. */
const resolveId = (doubtId: string) => `resolve-${doubtId}`;

/** A doubt in words. The detail of a missing part is a kind of row. */
export const doubtText = ({ reason, detail }: DraftDoubt): string =>
  [reasons[reason], reason === 'partMissing' ? (texts.kinds[detail as DraftRowKind] ?? detail) : detail]
    .filter(Boolean)
    .join(' ');

interface Props {
  doubts: DraftDoubt[];
  /** Takes the element to focus then: the button of another doubt; undefined after the last one. */
  resolve: (doubtId: string, next: string | undefined) => void;
}

/** Doubts about the whole text, and about rows that no longer exist: joined with another one, or left without words. */
export function TextDoubts({ doubts, resolve }: Props) {
  if (doubts.length === 0) return null;
  return (
    <div class="notice" id={TEXT_DOUBTS} tabIndex={-1}>
      <p>{texts.textDoubts}</p>
      <ul>
        {doubts.map((doubt, i) => (
          <li key={doubt.doubtId}>
            <b>{doubt.open ? texts.openDoubt : texts.doubt}</b> {doubt.rowId !== undefined && texts.ofRemovedRow}{' '}
            {doubtText(doubt)}{' '}
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              id={resolveId(doubt.doubtId)}
              onClick={() => {
                const next = doubts[i + 1] ?? doubts[i - 1];
                resolve(doubt.doubtId, next && resolveId(next.doubtId));
              }}
            >
              {texts.resolve}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
