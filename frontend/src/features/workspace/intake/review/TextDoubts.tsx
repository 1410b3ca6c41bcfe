import { intake as texts } from '#texts/intake';
import type { DraftDoubt, DraftRowKind } from '../../../../api/schema.gen';

interface Props {
  doubts: DraftDoubt[];
  resolve: (doubtId: string) => void;
}

/** Doubts about the whole text, and about rows that a person removed. The detail of a missing part is a kind of row. */
export function TextDoubts({ doubts, resolve }: Props) {
  if (doubts.length === 0) return null;
  return (
    <div class="notice">
      <p>{texts.textDoubts}</p>
      <ul>
        {doubts.map(({ doubtId, reason, detail }) => (
          <li key={doubtId}>
            {texts.reasons[reason]} {reason === 'partMissing' ? texts.kinds[detail as DraftRowKind] : detail}{' '}
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => resolve(doubtId)}>
              {texts.resolve}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
