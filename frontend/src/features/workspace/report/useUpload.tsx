import { useRef, useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import type { EvidenceItem } from '../../../api/schema.gen';
import { type FormError, formErrorsOf } from '../forms/formErrors';
import { Cancelled } from '../session/uploadFile';
import { MAX_BYTES, sendFile } from './upload';

/** Errors of a file that are found before the upload. */
export function fileErrorOf(file: File | undefined): string | undefined {
  if (!file) return texts.fileLacking;
  if (file.size === 0) return texts.fileEmpty;
  return file.size > MAX_BYTES ? texts.fileTooLarge(file.size) : undefined;
}

/** All errors of an upload are shown beside the file field. */
export function uploadErrorsOf(error: unknown, field: string): FormError[] {
  if (error instanceof Cancelled) return [];
  if (error instanceof ApiError && !error.problem) return [{ field, text: texts.fileInterrupted }];
  return formErrorsOf(error, {}).map((formError) => ({ ...formError, field }));
}

/**
 * An upload with its progress: continuous on screen, per quarter for screen readers. Can be cancelled; the focus then
 * returns to the field.
 */
export function useUpload(field: string) {
  const [share, setShare] = useState<number>();
  const [announcement, setAnnouncement] = useState('');
  const stop = useRef(new AbortController());

  async function send(evidenceItemId: string, file: File): Promise<EvidenceItem> {
    stop.current = new AbortController();
    setShare(0);
    setAnnouncement(texts.fileSending(0));
    try {
      const item = await sendFile(evidenceItemId, file, {
        signal: stop.current.signal,
        progress: (now) => {
          setShare(now);
          setAnnouncement(texts.fileSending(Math.floor(now * 4) * 25));
        },
      });
      setAnnouncement(texts.fileReceived(item.file?.name ?? file.name));
      return item;
    } catch (error) {
      setAnnouncement(error instanceof Cancelled ? texts.fileStopped : '');
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
        <p class="upload-progress">
          <progress value={share} aria-label={texts.fileProgress} />
          <button type="button" class="ds-button" data-variant="tertiary" onClick={cancel}>
            {texts.stopSending}
          </button>
        </p>
      )}
      <p class="small" role="status">
        {announcement}
      </p>
    </>
  );
  return { send, shown, isSending: share !== undefined };
}
