import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { submission as texts } from '#texts/submission';
import type { ResolutionDraft } from '../../../../api/schema.gen';
import type { Command } from '../commands';
import { SIDES } from '../rows';
import { SourceView } from './SourceView';
import { useSourcePage } from './useSourcePage';

interface Props {
  draft: ResolutionDraft;
  children: ComponentChildren;
}

const SET_ASIDE = 'set-aside';

/** The source of a submitted draft beside the words that are no part of its document, and beside what else is given. */
export function SubmittedSource({ draft, children }: Props) {
  const [chosen, setChosen] = useState<string>();
  const row = draft.content.rows.find(({ rowId }) => rowId === chosen);
  const source = useSourcePage(draft, row);
  const setAside = draft.content.rows.filter(({ kind }) => kind === 'furniture');

  function run(command: Command) {
    if (command.does === 'page') source.turnPage(command.by);
    if (command.does === 'zoom') source.magnify(command.by);
  }

  return (
    <div class="with-sidebar shows-source">
      <SourceView draft={draft} row={row} source={source} run={run} hasKeys={false} />
      <div>
        {setAside.length > 0 && (
          <section aria-labelledby={SET_ASIDE}>
            <h2 id={SET_ASIDE}>{texts.setAside}</h2>
            <p class="small">{texts.setAsideHint}</p>
            <ul>
              {setAside.map(({ rowId, fr, nl }) => (
                <li key={rowId}>
                  <span class="pair">
                    {SIDES.map((language) => (
                      <span key={language} lang={language}>
                        {(language === 'fr' ? fr : nl)?.runs.map(({ text }) => text).join('')}
                      </span>
                    ))}
                  </span>
                  <button
                    type="button"
                    class="ds-button"
                    data-variant="tertiary"
                    aria-pressed={rowId === chosen}
                    onClick={() => setChosen(rowId)}
                  >
                    {texts.showInSource}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {children}
      </div>
    </div>
  );
}
