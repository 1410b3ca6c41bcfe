import { useEffect, useState } from 'preact/hooks';
import { actions } from '#texts/actions';
import { workspace as texts } from '#texts/workspace';
import { NotSaved } from '../autosave/autosaver';
import { FormErrors } from '../forms/Fields';
import { type FormError, formErrorsOf } from '../forms/formErrors';
import { hasText } from '../forms/formSchema';
import { unreadableFields } from '../forms/ParsedInput';
import { useSubmission } from '../forms/SubmitButton';
import { type FormContext, useUnreadable } from '../forms/UnreadableTexts';
import { EvidenceField } from './EvidenceField';
import { DATE_FIELD, type EvidenceForm, itemOf, KINDS, NAMES, POINTERS } from './evidenceForm';
import { FileField } from './FileField';
import { addEvidence, removeEvidence } from './reportApi';
import type { Draft } from './useDraft';
import { fileErrorOf, uploadErrorsOf, useUpload } from './useUpload';

const FIELD_IDS = Object.fromEntries(NAMES.map((name) => [POINTERS[name], `evidence-${name}`]));
const FILE = 'evidence-file';

/** Form for an evidence item, described in both languages. */
export function NewEvidence(
  { draft, evidenceForm }: { draft: Draft; evidenceForm: EvidenceForm },
  context?: FormContext,
) {
  const { kind, typed, file, key } = evidenceForm;
  const unreadable = useUnreadable(context);
  const hasUnreadableDate = unreadable.texts[DATE_FIELD] !== undefined;
  const [open, setOpen] = useState(evidenceForm.restored || hasUnreadableDate);
  const [unfit, setUnfit] = useState<FormError[]>([]);
  /** In the key of the date field: emptying the form mounts it anew, as an unreadable date is in the field only. */
  const [timesEmptied, setTimesEmptied] = useState(0);
  const sending = useSubmission();
  const errors = [...unfit, ...sending.errors];
  // A retry reuses the item that the failed attempt created, unless its content has changed.
  const [created, setCreated] = useState<{ key: string; id: string }>();
  const { send, shown, isSending } = useUpload(FILE);
  const names = NAMES.filter((name) => kind === 'link' || name !== 'url');

  function findErrors(): FormError[] {
    const lacking = kind === 'file' ? fileErrorOf(file) : undefined;
    return [
      ...(lacking ? [{ field: FILE, text: lacking }] : []),
      ...unreadableFields(names.map((name) => `evidence-${name}`)),
      ...names
        .filter((name) => name !== 'issuedOn' && !hasText(typed[name]))
        .map((name) => ({ field: `evidence-${name}`, text: texts.evidenceLacking(texts.evidenceFields[name]) })),
    ];
  }

  /** The file of the item that a failed attempt created was sent in the list of items meanwhile. */
  const isReceived = draft.report?.evidenceItems.some(
    ({ evidenceItemId, file }) => evidenceItemId === created?.id && file?.mediaType,
  );
  useEffect(() => {
    if (!isReceived || sending.busy) return;
    sending.forget();
    // What was typed since describes another item.
    if (created?.key === key && !hasUnreadableDate) clear();
    else setCreated(undefined);
  }, [isReceived, sending.busy]);

  /** Deletes the item that a failed attempt created, unless the same content will be retried. */
  async function createItem(): Promise<string> {
    if (created && created.key !== key) await removeEvidence(created.id).catch(() => undefined);
    const { report, error, saving } = await draft.save();
    if (!report) throw error ?? new NotSaved(saving);
    const { value } = await addEvidence(report.progressReportId, itemOf(evidenceForm), key);
    setCreated({ key, id: value.evidenceItemId });
    return value.evidenceItemId;
  }

  async function upload(id: string, sent: File) {
    try {
      await send(id, sent);
    } catch (error) {
      const interrupted = uploadErrorsOf(error, FILE).some(({ text }) => text === texts.fileInterrupted);
      if (!interrupted) {
        await removeEvidence(id).catch(() => undefined);
        setCreated(undefined);
        evidenceForm.renewKey();
      }
      await draft.reread().catch(() => undefined);
      throw error;
    }
  }

  async function add() {
    setUnfit([]);
    const invalid = findErrors();
    if (invalid.length) return sending.refuse(invalid);
    let isUploading = false;
    await sending.attempt(
      async () => {
        const id = await createItem();
        isUploading = true;
        if (file && kind === 'file') await upload(id, file);
        isUploading = false;
        await draft.reread();
        // Text typed meanwhile belongs to the next item.
        const isEmpty = evidenceForm.forgetSent(evidenceForm) && unreadableFields([DATE_FIELD]).length === 0;
        if (isEmpty) emptied();
        else setCreated(undefined);
      },
      (error) => {
        if (error instanceof NotSaved) return [{ text: texts.saving[error.saving] }];
        return isUploading ? uploadErrorsOf(error, FILE) : formErrorsOf(error, FIELD_IDS);
      },
    );
  }

  function clear() {
    evidenceForm.forget();
    emptied();
  }

  function emptied() {
    setUnfit([]);
    setCreated(undefined);
    unreadable.keep(DATE_FIELD, undefined);
    setTimesEmptied((n) => n + 1);
    const input = document.getElementById(FILE) as HTMLInputElement | null;
    if (input) input.value = '';
    document.getElementById('evidence')?.focus();
  }

  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.newEvidence}</summary>
      {/* A form of its own: Enter in its fields adds the evidence. */}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <FormErrors errors={errors} attempt={sending.attempts} />
        {evidenceForm.restored && <p class="small">{actions.restored}</p>}
        <fieldset class="evidence-types">
          <legend>{texts.evidenceKind}</legend>
          {KINDS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="evidence-kind"
                checked={kind === one}
                disabled={isSending}
                onChange={() => evidenceForm.setKind(one)}
              />{' '}
              {texts.evidenceKinds[one]}
            </label>
          ))}
        </fieldset>
        {kind === 'file' && (
          <FileField
            id={FILE}
            label={texts.file}
            errors={errors}
            busy={isSending}
            choose={(chosen) => {
              evidenceForm.setFile(chosen);
              const unfit = chosen && fileErrorOf(chosen);
              setUnfit(unfit ? [{ field: FILE, text: unfit }] : []);
              sending.refuse([]);
            }}
          />
        )}
        {names.map((name) => (
          <EvidenceField
            key={name === 'issuedOn' ? `${name} ${timesEmptied}` : name}
            name={name}
            value={typed[name]}
            errors={errors}
            set={(value) => {
              sending.changed(`evidence-${name}`);
              evidenceForm.set(name)(value);
            }}
          />
        ))}
        {shown}
        <p class="button-row">
          <button type="submit" class="ds-button" data-variant="secondary" aria-disabled={sending.busy || undefined}>
            {texts.addEvidence}
          </button>
          {(evidenceForm.hasInput || hasUnreadableDate) && (
            <button type="button" class="ds-button" data-variant="tertiary" disabled={isSending} onClick={clear}>
              {texts.forgetEvidence}
            </button>
          )}
        </p>
      </form>
    </details>
  );
}
