import { intake as texts } from '#texts/intake';
import type { ResolutionDraft } from '../../../../api/schema.gen';
import { Difference } from '../../../../ui/Difference';
import { SIDES } from '../rows';
import { DecisionsOfRow } from './DecisionsOfRow';

/** The heading, which takes the focus after another source was uploaded. */
export const DIFFERENCES = 'differences';

interface Props {
  draft: ResolutionDraft;
  /** Selects a row; left out where rows cannot be changed. */
  toRow?: ((rowId: string) => void) | undefined;
}

/** The differences of the current source from the one before it, and the review decisions that it reset. */
export function Differences({ draft: { differences, content }, toRow }: Props) {
  if (differences.length === 0) return null;
  return (
    <section aria-labelledby={DIFFERENCES}>
      <h2 id={DIFFERENCES} tabIndex={-1}>
        {texts.differences}
      </h2>
      <ul>
        {differences.map(({ kind, rowId, before, after, kept, lost = [] }) => (
          <li key={`${kind} ${rowId} ${before?.fr} ${before?.nl}`}>
            <b>{texts.difference[kind]}</b>{' '}
            {rowId && toRow && content.rows.some((row) => row.rowId === rowId) && (
              <button type="button" class="ds-button" data-variant="tertiary" onClick={() => toRow(rowId)}>
                {texts.toRow}
              </button>
            )}
            {[before, after].map(
              (words, i) =>
                words && (
                  <div key={i === 0 ? 'before' : 'after'}>
                    {kind === 'reset' && <p class="small">{texts.resetFrom[i === 0 ? 'before' : 'after']}</p>}
                    <div class="pair">
                      {SIDES.map((language) => (
                        <p key={language} lang={language} class="multiline">
                          {kind === 'removed' && <del>{words[language]}</del>}
                          {kind === 'changed' && (
                            <Difference
                              before={before?.[language] ?? ''}
                              after={after?.[language] ?? ''}
                              show={i === 0 ? 'before' : 'after'}
                            />
                          )}
                          {kind !== 'removed' && kind !== 'changed' && words[language]}
                        </p>
                      ))}
                    </div>
                  </div>
                ),
            )}
            {kept && <DecisionsOfRow heading={texts.decisionsKept} decisions={kept} newBodies={content.newBodies} />}
            {lost.map((decisions) => (
              <DecisionsOfRow
                key={JSON.stringify(decisions)}
                heading={texts.decisionsLost}
                decisions={decisions}
                newBodies={content.newBodies}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
