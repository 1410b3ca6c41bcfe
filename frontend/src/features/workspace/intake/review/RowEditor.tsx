import { doubts as reasons } from '#texts/doubts';
import { intake as texts } from '#texts/intake';
import type { DraftRowKind } from '../../../../api/schema.gen';
import { listOf, setShortTitle } from '../content';
import { chooseOwner, ownerBelow, setOwner, withoutOwnerBeside } from '../owners';
import { answerOwnerBelow, withoutProposedBody } from '../proposedBody';
import { hasTitle, MAX_TITLE_LENGTH, needsTitle, SIDES } from '../rows';
import { BodyField } from './BodyField';
import { CommandButton } from './Help';
import { Participants } from './Participants';
import { fieldId, type RowProps, rowElementId } from './rowProps';
import { SideField } from './SideField';

/** The fields and commands of the selected row. */
export function RowEditor({ row, doubts, hasSameTitle, unreviewedTitles, draft, content, run, change }: RowProps) {
  const list = listOf(draft.lists, row.rowId);
  const ownerless = withoutOwnerBeside(content, row.rowId);
  const isConfirmed = content.confirmedLists.some(({ listId }) => listId === list?.listId);
  const above = row.kind === 'requestsIntroduction' || row.kind === 'leadIn' ? row.kind : undefined;
  const below = above && ownerBelow(content, row.rowId);
  const isTitled = content.rows.some((one) => hasTitle(one) && list?.rowIds.includes(one.rowId));
  return (
    <div class="row-editor">
      {doubts.length > 0 && (
        <div class="notice">
          <ul>
            {doubts.map(({ doubtId, reason, open, detail }) => (
              <li key={doubtId}>
                <b>{open ? texts.openDoubt : texts.doubt}</b> {reasons[reason]} {detail}
              </li>
            ))}
          </ul>
          <CommandButton name="resolve" run={run} />
        </div>
      )}
      <div class="pair">
        {SIDES.map((language) => (
          <SideField key={language} language={language} row={row} content={content} change={change} />
        ))}
      </div>
      <p class="button-row">
        {(['out', 'in', 'join', 'swap', 'undo', 'redo'] as const).map((name) => (
          <CommandButton key={name} name={name} run={run} />
        ))}
      </p>
      <div class="field">
        <label for={fieldId('kind')}>{texts.kind}</label>
        <select
          class="ds-input narrow"
          id={fieldId('kind')}
          value={row.kind}
          onChange={(event) => run({ does: 'kind', kind: event.currentTarget.value as DraftRowKind })}
        >
          {Object.entries(texts.kinds).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word}
            </option>
          ))}
        </select>
      </div>
      {above && below !== undefined && (
        <BodyField
          id={fieldId('owner')}
          label={texts.ownerBelow[above]}
          value={below}
          content={content}
          choose={(body, changed) => change(answerOwnerBelow(draft, changed, row.rowId, body))}
        />
      )}
      {row.kind === 'request' && (
        <>
          <BodyField
            id={fieldId('owner')}
            label={texts.owner}
            value={row.owner ?? ''}
            content={content}
            choose={(body, changed) =>
              change(withoutProposedBody(draft, chooseOwner(changed, row.rowId, body), row.rowId))
            }
          />
          {row.owner && ownerless.length > 0 && (
            <p>
              <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                onClick={() =>
                  change(ownerless.reduce((changed, rowId) => setOwner(changed, rowId, row.owner ?? ''), content))
                }
              >
                {texts.ownerForOthers(ownerless.length)}
              </button>
            </p>
          )}
          <Participants row={row} content={content} change={change} />
        </>
      )}
      {hasTitle(row) && (
        <div class="pair">
          {SIDES.map((language) => {
            const id = fieldId(language === 'fr' ? 'titleFr' : 'titleNl');
            const title = row.shortTitle?.[language] ?? '';
            return (
              <div key={language} class="field">
                <label for={id}>{texts.titles[language]}</label>
                <p class={title.length > MAX_TITLE_LENGTH ? 'error' : 'small'} id={`${id}-hint`}>
                  {needsTitle(title)
                    ? texts.titleToWriteHint
                    : unreviewedTitles.includes(language) && texts.suggestedTitleHint}{' '}
                  {texts.characters(title.length, MAX_TITLE_LENGTH)} {hasSameTitle[language] && texts.duplicate}
                </p>
                <input
                  class="ds-input"
                  id={id}
                  lang={language}
                  aria-describedby={`${id}-hint`}
                  aria-invalid={title.length > MAX_TITLE_LENGTH || undefined}
                  value={title}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.isComposing) return;
                    event.preventDefault();
                    document.getElementById(rowElementId(row.rowId))?.focus();
                  }}
                  onInput={(event) =>
                    change(setShortTitle(content, row.rowId, language, event.currentTarget.value), `${row.rowId} ${id}`)
                  }
                />
              </div>
            );
          })}
        </div>
      )}
      {list && (
        <button
          type="button"
          class="ds-button"
          data-variant={isConfirmed ? 'tertiary' : 'secondary'}
          onClick={() => run({ does: 'confirm' })}
        >
          {isConfirmed ? texts.confirmed : texts.confirm(list.rowIds.length) + (isTitled ? texts.titlesRead : '')}
        </button>
      )}
    </div>
  );
}
