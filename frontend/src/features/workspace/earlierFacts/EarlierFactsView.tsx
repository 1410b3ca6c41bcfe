import { useState } from 'preact/hooks';
import { earlierFacts as texts } from '#texts/earlierFacts';
import type { EarlierFactCheck } from '../../../api/schema.gen';
import { formErrorsOf } from '../forms/formErrors';
import { UploadForm } from '../forms/UploadForm';
import { CheckedFacts } from './CheckedFacts';
import { checkEarlierFacts, template } from './earlierFactsApi';

/** A spreadsheet of earlier facts: it is checked and shown before it is published. */
export default function EarlierFactsView() {
  const [checked, setChecked] = useState<{ file: File; check: EarlierFactCheck }>();
  const [published, setPublished] = useState<EarlierFactCheck>();
  if (published)
    return (
      <section>
        <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
          {texts.published(published.facts.length)}
        </h2>
        <p>
          <button type="button" class="ds-button" onClick={() => setPublished(undefined)}>
            {texts.another}
          </button>
        </p>
      </section>
    );
  return (
    <>
      <p>{texts.lede}</p>
      <p>
        <a href={template()} download={texts.templateName}>
          {texts.template}
        </a>
      </p>
      <UploadForm
        id="spreadsheet"
        field={{ label: texts.file, hint: texts.fileHint }}
        accept=".xlsx,.csv"
        submit={texts.check}
        reading={texts.reading}
        errorsOf={(error) => formErrorsOf(error, {})}
        chosen={() => setChecked(undefined)}
        upload={async (file, watch) => setChecked({ file, check: await checkEarlierFacts(file, watch) })}
      />
      {checked && (
        <CheckedFacts
          {...checked}
          onPublished={(facts) => {
            setChecked(undefined);
            setPublished(facts);
          }}
        />
      )}
    </>
  );
}
