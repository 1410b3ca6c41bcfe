import { intake as texts } from '#texts/intake';
import type { ResolutionDraft } from '../../../../api/schema.gen';

/** The typed corrections, with reason and author: for the person who registers. */
export function Corrections({ draft }: { draft: ResolutionDraft }) {
  const { corrections } = draft.content;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{texts.corrections}</h2>
      {corrections.length === 0 && <p>{texts.noCorrections}</p>}
      {corrections.map(({ rowId, language, before, after, reason }, i) => (
        <dl key={`${rowId} ${language} ${before} ${after}`}>
          <dt>{texts.before}</dt>
          <dd lang={language}>{before}</dd>
          <dt>{texts.after}</dt>
          <dd lang={language}>{after}</dd>
          <dt>{texts.why}</dt>
          <dd>
            {reason} {draft.corrections[i] && texts.by[draft.corrections[i].byCaller ? 'you' : 'other']}
          </dd>
        </dl>
      ))}
    </section>
  );
}
