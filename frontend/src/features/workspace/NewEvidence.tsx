import { useState } from 'preact/hooks';
import { acts } from '#texts/acts';
import { workspace as texts } from '#texts/workspace';
import { addEvidence, removeEvidence } from './calls';
import { Choice, Faults, Field } from './Fields';
import { FileField } from './FileField';
import { type Fault, faultsOf } from './faults';
import type { DraftKeeper } from './keeper';
import { itemOf, KINDS, NAMES, POINTERS, type Proof } from './proof';
import { SessionOver } from './session';
import { says } from './statement';
import { Cancelled } from './upload';
import { faultOf, faultsOfSending, useUpload } from './useUpload';

const FIELD_IDS = Object.fromEntries(NAMES.map((name) => [POINTERS[name], `evidence-${name}`]));
const FILE = 'evidence-file';

/** The form of one more proof, described in both languages. */
export function NewEvidence({ keeper, proof }: { keeper: DraftKeeper; proof: Proof }) {
  const { kind, typed, file, key } = proof;
  const [open, setOpen] = useState(proof.restored);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  // Until something is typed or chosen anew, an attempt goes on with what the one before had begun.
  const [begun, setBegun] = useState<{ key: string; id: string }>();
  const { send, shown, isSending } = useUpload();
  const names = NAMES.filter((name) => kind === 'link' || name !== 'url');

  function refuse(found: Fault[]) {
    setFaults(found);
    setAttempt((n) => n + 1);
  }

  function wrong(): Fault[] {
    const unfit = kind === 'file' ? faultOf(file) : undefined;
    return [
      ...(unfit ? [{ field: FILE, text: unfit }] : []),
      ...names
        .filter((name) => name !== 'issuedOn' && !says(typed[name]))
        .map((name) => ({ field: `evidence-${name}`, text: texts.evidenceLacking(texts.evidenceFields[name]) })),
    ];
  }

  /** Leaves nothing half begun behind, unless the same is going to be tried again. */
  async function begin(): Promise<string> {
    if (begun && begun.key !== key) await removeEvidence(begun.id).catch(() => undefined);
    await keeper.save();
    if (!keeper.report) throw keeper.error ?? new SessionOver();
    const { value } = await addEvidence(keeper.report.progressReportId, itemOf(proof), key);
    setBegun({ key, id: value.evidenceItemId });
    return value.evidenceItemId;
  }

  async function bring(id: string, sent: File) {
    try {
      await send(id, sent);
    } catch (error) {
      const found = faultsOfSending(error, FILE);
      if (error instanceof Cancelled || !found.some(({ text }) => text === texts.fileInterrupted)) {
        await removeEvidence(id).catch(() => undefined);
        setBegun(undefined);
        proof.again();
      }
      refuse(found);
      return false;
    }
    return true;
  }

  async function add() {
    const found = wrong();
    if (found.length) return refuse(found);
    try {
      const id = await begin();
      if (file && kind === 'file' && !(await bring(id, file))) return keeper.reread();
      await keeper.reread();
    } catch (error) {
      return refuse(faultsOf(error, FIELD_IDS));
    }
    clear();
  }

  function clear() {
    setFaults([]);
    setBegun(undefined);
    proof.forget();
    const input = document.getElementById(FILE) as HTMLInputElement | null;
    if (input) input.value = '';
    document.getElementById('evidence')?.focus();
  }

  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.newEvidence}</summary>
      {/* A form of its own: Enter in its fields adds the proof. */}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Faults faults={faults} attempt={attempt} />
        {proof.restored && <p class="small">{acts.restored}</p>}
        <fieldset class="kinds">
          <legend>{texts.evidenceKind}</legend>
          {KINDS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="evidence-kind"
                checked={kind === one}
                disabled={isSending}
                onChange={() => proof.setKind(one)}
              />{' '}
              {texts.evidenceKinds[one]}
            </label>
          ))}
        </fieldset>
        {kind === 'file' && (
          <FileField
            id={FILE}
            label={texts.file}
            faults={faults}
            disabled={isSending}
            choose={(chosen) => {
              proof.setFile(chosen);
              const unfit = chosen && faultOf(chosen);
              setFaults(unfit ? [{ field: FILE, text: unfit }] : []);
            }}
          />
        )}
        {names.map((name) => (
          <Field
            key={name}
            id={`evidence-${name}`}
            label={texts.evidenceFields[name]}
            {...(name === 'documentLanguages' && { hint: texts.documentLanguagesHint })}
            faults={faults}
          >
            {(attributes) => {
              const set = proof.set(name);
              if (name === 'type')
                return (
                  <Choice {...attributes} words={Object.entries(texts.evidenceTypes)} value={typed.type} choose={set} />
                );
              const input = {
                ...attributes,
                class: 'ds-input',
                value: typed[name],
                onInput: (event: { currentTarget: HTMLInputElement }) => set(event.currentTarget.value),
              };
              if (name === 'issuedOn') return <input {...input} type="date" />;
              if (name === 'url') return <input {...input} type="url" />;
              return <input {...input} />;
            }}
          </Field>
        ))}
        {shown}
        <p class="choices">
          <button type="submit" class="ds-button" data-variant="secondary" disabled={isSending}>
            {texts.addEvidence}
          </button>
          {proof.begun && (
            <button type="button" class="ds-button" data-variant="tertiary" disabled={isSending} onClick={clear}>
              {texts.forgetEvidence}
            </button>
          )}
        </p>
      </form>
    </details>
  );
}
