import { useRef, useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import { ApiError } from '../../../api/http';
import type { EvidenceItem } from '../../../api/schema.gen';
import { type Fault, faultsOf } from '../forms/faults';
import { Cancelled, MOST_BYTES, sendFile } from './upload';

/** What is wrong with a file before it is sent. */
export function faultOf(file: File | undefined): string | undefined {
  if (!file) return texts.fileLacking;
  if (file.size === 0) return texts.fileEmpty;
  return file.size > MOST_BYTES ? texts.fileTooLarge(file.size) : undefined;
}

/** What went wrong with it on its way: beside the field, whatever it was. */
export function faultsOfSending(error: unknown, field: string): Fault[] {
  if (error instanceof Cancelled) return [];
  if (error instanceof ApiError && !error.problem) return [{ field, text: texts.fileInterrupted }];
  return faultsOf(error, {}).map((fault) => ({ ...fault, field }));
}

/** A file on its way: how far it is, for the eye at once and for the ear from quarter to quarter; and a way to stop, back to its field. */
export function useUpload(field: string) {
  const [share, setShare] = useState<number>();
  const [said, setSaid] = useState('');
  const stop = useRef(new AbortController());

  async function send(evidenceItemId: string, file: File): Promise<EvidenceItem> {
    stop.current = new AbortController();
    setShare(0);
    setSaid(texts.fileSending(0));
    try {
      const item = await sendFile(evidenceItemId, file, {
        signal: stop.current.signal,
        progress: (now) => {
          setShare(now);
          setSaid(texts.fileSending(Math.floor(now * 4) * 25));
        },
      });
      setSaid(texts.fileReceived(item.file?.name ?? file.name));
      return item;
    } catch (error) {
      setSaid(error instanceof Cancelled ? texts.fileStopped : '');
      throw error;
    } finally {
      setShare(undefined);
    }
  }

  function cancel() {
    stop.current.abort();
    document.getElementById(field)?.focus();
  }

  const shown = (
    <>
      {share !== undefined && (
        <p class="sending">
          <progress value={share} aria-label={texts.fileProgress} />
          <button type="button" class="ds-button" data-variant="tertiary" onClick={cancel}>
            {texts.stopSending}
          </button>
        </p>
      )}
      <p class="small" role="status">
        {said}
      </p>
    </>
  );
  return { send, shown, isSending: share !== undefined };
}
