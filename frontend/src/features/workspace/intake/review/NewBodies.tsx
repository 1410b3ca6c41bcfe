import { intake as texts } from '#texts/intake';
import type { AddedBody, ResolutionDraftContent } from '../../../../api/schema.gen';
import { removeBody, requestsOf } from '../content';

interface Props {
  content: ResolutionDraftContent;
  /** Left out where the draft cannot be changed. */
  change?: ((content: ResolutionDraftContent) => void) | undefined;
}

/** The bodies that are registered with the resolution; one that no request names can be taken out. */
export function NewBodies({ content, change }: Props) {
  if (content.newBodies.length === 0) return null;
  const nameOf = ({ name, abbreviation }: AddedBody, language: 'fr' | 'nl') =>
    `${name[language]} (${abbreviation[language]})`;
  return (
    <section aria-labelledby="new-bodies">
      <h2 id="new-bodies">{texts.newBodies}</h2>
      <ul>
        {content.newBodies.map((body) => {
          const requests = requestsOf(content, body.bodyId);
          return (
            <li key={body.bodyId}>
              <span lang="fr">{nameOf(body, 'fr')}</span> / <span lang="nl">{nameOf(body, 'nl')}</span>{' '}
              <span class="note">{texts.requestsOfBody(requests)}</span>{' '}
              {change && requests === 0 && (
                <button
                  type="button"
                  class="ds-button"
                  data-variant="tertiary"
                  onClick={() => change(removeBody(content, body.bodyId))}
                >
                  {texts.takeOut} <span class="ds-sr-only">{body.name.fr}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
