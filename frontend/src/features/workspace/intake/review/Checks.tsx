import { intake as texts } from '#texts/intake';
import type { ResolutionDraft } from '../../../../api/schema.gen';
import { say } from '../../../../i18n/say';
import { rowElementId } from './rowProps';

/** The heading, which takes the focus when all questions are answered. */
export const CHECKS = 'checks';

/** What prevents the registration, each with the way to its row. */
export function Checks({ draft }: { draft: ResolutionDraft }) {
  const { problems, state } = draft;
  return (
    <section aria-labelledby={CHECKS}>
      <h2 id={CHECKS} tabIndex={-1}>
        {texts.checks}
      </h2>
      <p>{problems.length === 0 ? texts.noProblems : texts.problems(problems.length)}</p>
      <ul>
        {problems.map(({ kind, rowId, listId, doubtId, place, message }) => (
          <li key={`${kind} ${rowId} ${listId} ${doubtId} ${place} ${message.fr}`}>
            {say(message)}{' '}
            {rowId && state === 'review' && (
              <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                onClick={() => {
                  const row = document.getElementById(rowElementId(rowId));
                  row?.click();
                  row?.focus();
                }}
              >
                {texts.toRow}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the current source differs from the one before. */
export function Differences({ draft: { differences } }: { draft: ResolutionDraft }) {
  if (differences.length === 0) return null;
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{texts.differences}</h2>
      <ul>
        {differences.map(({ kind, rowId, before, after }) => {
          const words = kind === 'added' ? after : before;
          return (
            <li key={`${kind} ${rowId} ${words?.fr} ${words?.nl}`}>
              <b>{texts.difference[kind]}</b> <span lang="fr">{words?.fr}</span> <span lang="nl">{words?.nl}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
