import { useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import type { EvidenceItem } from '../../../api/schema.gen';
import type { Fault } from '../forms/faults';
import { LogInAgain } from '../session/LogInAgain';
import { FileField } from './FileField';
import { faultOf, uploadFaults, useUpload } from './useUpload';

/** Evidence of an interrupted upload: described, but without its file. */
export function MissingFile({ item, received }: { item: EvidenceItem; received: () => Promise<void> }) {
  const id = `file-${item.evidenceItemId}`;
  const [faults, setFaults] = useState<Fault[]>([]);
  const { send, shown, isSending } = useUpload(id);

  async function choose(file: File | undefined) {
    const unfit = faultOf(file);
    if (!file || unfit) return setFaults(unfit ? [{ field: id, text: unfit }] : []);
    try {
      await send(item.evidenceItemId, file);
      await received();
    } catch (error) {
      setFaults(uploadFaults(error, id));
    }
  }

  return (
    <>
      <FileField
        id={id}
        label={texts.fileAgain(item.file?.name ?? '')}
        faults={faults}
        busy={isSending}
        choose={choose}
      />
      {shown}
      {faults.some(({ sessionExpired }) => sessionExpired) && <LogInAgain />}
    </>
  );
}
