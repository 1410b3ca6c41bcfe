import { intake as texts } from '#texts/intake';
import type { ResolutionDraftContent } from '../../../../api/schema.gen';
import { DAY, ParsedInput } from '../../forms/ParsedInput';
import { type Detail, setDetail } from '../content';

export const detailId = (name: Detail) => `detail-${name}`;

interface Props {
  content: ResolutionDraftContent;
  change: (content: ResolutionDraftContent, field?: string) => void;
}

/** Number, session and date of the document. */
export function Details({ content, change }: Props) {
  return (
    <section aria-labelledby="details" class="details">
      <h2 id="details">{texts.details}</h2>
      {(Object.keys(texts.detail) as Detail[]).map((name) => (
        <div key={name} class="field">
          <label for={detailId(name)}>{texts.detail[name]}</label>
          {name === 'adoptedOn' ? (
            <ParsedInput
              id={detailId(name)}
              of={DAY}
              value={content[name] ?? ''}
              // While the text cannot be read, the value stays: no step that could be undone.
              set={(value) => {
                if (value !== (content[name] ?? '')) change(setDetail(content, name, value), name);
              }}
            />
          ) : (
            <input
              class="ds-input narrow"
              id={detailId(name)}
              maxLength={100}
              value={content[name] ?? ''}
              onInput={(event) => change(setDetail(content, name, event.currentTarget.value), name)}
            />
          )}
        </div>
      ))}
    </section>
  );
}
