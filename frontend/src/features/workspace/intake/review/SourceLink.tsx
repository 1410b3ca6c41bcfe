import { useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import type { ResolutionDraft } from '../../../../api/schema.gen';
import { FormErrors } from '../../forms/Fields';
import { type FormError, formErrorsOf } from '../../forms/formErrors';
import { saveFile } from '../../session/downloads';
import { downloadSource } from '../draftApi';

/** Downloads the source. Not a link: the file is not public, and a request that follows a link has no token. */
export function SourceLink({ draft: { resolutionDraftId, source } }: { draft: ResolutionDraft }) {
  const [failed, setFailed] = useState<{ errors: FormError[]; attempt: number }>({ errors: [], attempt: 0 });
  async function download() {
    try {
      saveFile(await downloadSource(resolutionDraftId), source.fileName);
      setFailed({ errors: [], attempt: 0 });
    } catch (error) {
      setFailed(({ attempt }) => ({ errors: formErrorsOf(error, {}), attempt: attempt + 1 }));
    }
  }
  return (
    <>
      <FormErrors {...failed} />
      <button type="button" class="ds-button" data-variant="tertiary" onClick={download}>
        {texts.download(source.fileName)}
      </button>
    </>
  );
}
