import { doubts as reasons } from '#texts/doubts';
import { intake as texts } from '#texts/intake';
import type { DraftDoubt, DraftRowKind } from '../../../../api/schema.gen';

/** The doubts about the whole text, which take the focus as a row to decide on. */
export const TEXT_DOUBTS = 'text-doubts';

/** The button that resolves a doubt on the whole text. */
const resolveId = (doubtId: string) => `resolve-${doubtId}`;

/** The doubt on which a key acts: the one whose button has the focus, or the first open one of the focused list. */
export function focusedDoubt(doubts: readonly DraftDoubt[]): DraftDoubt | undefined {
  const focused = document.activeElement;
  if (!focused?.closest(`#${TEXT_DOUBTS}`)) return undefined;
  return (
    doubts.find(({ doubtId }) => resolveId(doubtId) === focused.id) ?? doubts.find(({ open }) => open) ?? doubts[0]
  );
}

/** The element to focus once a doubt is resolved: the button of another one; undefined after the last one. */
export function nextFocus(doubts: readonly DraftDoubt[], doubtId: string): string | undefined {
  const at = doubts.findIndex((doubt) => doubt.doubtId === doubtId);
  const next = doubts[at + 1] ?? doubts[at - 1];
  return next && resolveId(next.doubtId);
}

/** A doubt in words. The detail of a missing part is a kind of row. */
export const doubtText = ({ reason, detail }: DraftDoubt): string =>
  [reasons[reason], reason === 'partMissing' ? (texts.kinds[detail as DraftRowKind] ?? detail) : detail]
    .filter(Boolean)
    .join(' ');

interface Props {
  doubts: DraftDoubt[];
  resolve: (doubtId: string) => void;
}

/** Doubts about the whole text, and about rows that no longer exist: joined with another one, or left without words. */
export function TextDoubts({ doubts, resolve }: Props) {
  if (doubts.length === 0) return null;
  return (
    <div class="notice" id={TEXT_DOUBTS} tabIndex={-1}>
      <p>{texts.textDoubts}</p>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.doubtId}>
            <b>{doubt.open ? texts.openDoubt : texts.doubt}</b> {doubt.rowId !== undefined && texts.ofRemovedRow}{' '}
            {doubtText(doubt)}{' '}
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              id={resolveId(doubt.doubtId)}
              onClick={() => resolve(doubt.doubtId)}
            >
              {texts.resolve}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
