import { intake as texts } from '#texts/intake';
import type { ResolutionDraft } from '../../../../api/schema.gen';

const MOVES = ['removed', 'added'] as const;

interface Props {
  draft: ResolutionDraft;
  /** Selects a row; left out where rows cannot be changed. */
  toRow?: ((rowId: string) => void) | undefined;
}

/** Words that are in another row than in the source: nothing forbids it, and the person who registers must see it. */
export function MovedWords({ draft: { movedWords }, toRow }: Props) {
  if (movedWords.length === 0) return null;
  return (
    <section aria-labelledby="moved">
      <h2 id="moved">{texts.moved}</h2>
      <p>{texts.movedHint}</p>
      <ul>
        {movedWords.map(({ rowId, language, ...words }) => (
          <li key={rowId + language}>
            {MOVES.map(
              (move) =>
                words[move] && (
                  <p key={move}>
                    <b>{texts.movedWords[move]}</b> <span lang={language}>{words[move]}</span>
                  </p>
                ),
            )}
            {toRow && (
              <button type="button" class="ds-button" data-variant="tertiary" onClick={() => toRow(rowId)}>
                {texts.toRow}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
