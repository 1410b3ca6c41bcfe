import { useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import type { EvidenceItem } from '../../../api/schema.gen';
import type { FormError } from '../forms/formErrors';
import { LogInAgain } from '../session/LogInAgain';
import { FileField } from './FileField';
import { fileErrorOf, uploadErrorsOf, useUpload } from './useUpload';

/** Evidence of an interrupted upload: described, but without its file. */
export function MissingFile({ item, received }: { item: EvidenceItem; received: () => Promise<void> }) {
  const id = `file-${item.evidenceItemId}`;
  const [errors, setErrors] = useState<FormError[]>([]);
  const { send, shown, isSending } = useUpload(id);

  async function choose(file: File | undefined) {
    const unfit = fileErrorOf(file);
    if (!file || unfit) return setErrors(unfit ? [{ field: id, text: unfit }] : []);
    try {
      await send(item.evidenceItemId, file);
      await received();
    } catch (error) {
      setErrors(uploadErrorsOf(error, id));
    }
  }

  return (
    <>
      <FileField
        id={id}
        label={texts.fileAgain(item.file?.name ?? '')}
        errors={errors}
        busy={isSending}
        choose={choose}
      />
      {shown}
      {errors.some(({ sessionExpired }) => sessionExpired) && <LogInAgain />}
    </>
  );
}
