import { useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import type { NewEvidenceItem } from '../../api/schema.gen';
import { addEvidence, removeEvidence } from './calls';
import { Choice, Faults, Field } from './Fields';
import { FileField } from './FileField';
import { type Fault, faultsOf } from './faults';
import type { DraftKeeper } from './keeper';
import { SessionOver } from './session';
import { Cancelled } from './upload';
import { faultOf, faultsOfSending, useUpload } from './useUpload';

const POINTERS = {
  url: '/url',
  type: '/type',
  titleFr: '/title/fr',
  titleNl: '/title/nl',
  publisher: '/publisher',
  issuedOn: '/issuedOn',
  documentLanguages: '/documentLanguages',
};
type Name = keyof typeof POINTERS;
const NAMES = Object.keys(POINTERS) as Name[];
const NONE = Object.fromEntries(NAMES.map((name) => [name, ''])) as Record<Name, string>;
const FIELD_IDS = Object.fromEntries(NAMES.map((name) => [POINTERS[name], `evidence-${name}`]));
const FILE = 'evidence-file';

/** Where the document is: on the web, or in a file that is kept with the report. */
type Kind = 'link' | 'file';
const KINDS: Kind[] = ['link', 'file'];

const languagesOf = (typed: string) =>
  typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

const itemOf = (typed: Record<Name, string>, file: File | undefined): NewEvidenceItem => ({
  type: typed.type as NewEvidenceItem['type'],
  title: { fr: typed.titleFr, nl: typed.titleNl },
  publisher: typed.publisher,
  documentLanguages: languagesOf(typed.documentLanguages),
  ...(file ? { file: { name: file.name.slice(-190) } } : { url: typed.url.trim() }),
  ...(typed.issuedOn && { issuedOn: typed.issuedOn }),
});

/** The form of one more proof, described in both languages. */
export function NewEvidence({ keeper }: { keeper: DraftKeeper }) {
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind>('link');
  const [typed, setTyped] = useState(NONE);
  const [file, setFile] = useState<File>();
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  // Until something is typed or chosen anew, an attempt goes on with what the one before had begun.
  const [key, setKey] = useState<string>(() => crypto.randomUUID());
  const [begun, setBegun] = useState<{ key: string; id: string }>();
  const { send, shown, isSending } = useUpload();
  const names = NAMES.filter((name) => kind === 'link' || name !== 'url');

  function refuse(found: Fault[]) {
    setFaults(found);
    setAttempt((n) => n + 1);
  }

  function change(edit: () => void) {
    edit();
    setKey(crypto.randomUUID());
  }

  function wrong(): Fault[] {
    const unfit = kind === 'file' ? faultOf(file) : undefined;
    return [
      ...(unfit ? [{ field: FILE, text: unfit }] : []),
      ...names
        .filter((name) => name !== 'issuedOn' && !typed[name].trim())
        .map((name) => ({ field: `evidence-${name}`, text: texts.evidenceLacking(texts.evidenceFields[name]) })),
    ];
  }

  /** Leaves nothing half begun behind, unless the same is going to be tried again. */
  async function begin(sent: File | undefined): Promise<string> {
    if (begun && begun.key !== key) await removeEvidence(begun.id).catch(() => undefined);
    await keeper.save();
    if (!keeper.report) throw keeper.error ?? new SessionOver();
    const { value } = await addEvidence(keeper.report.progressReportId, itemOf(typed, sent), key);
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
        change(() => setBegun(undefined));
      }
      refuse(found);
      return false;
    }
    return true;
  }

  async function add() {
    const found = wrong();
    if (found.length) return refuse(found);
    const sent = kind === 'file' ? file : undefined;
    try {
      const id = await begin(sent);
      if (sent && !(await bring(id, sent))) return keeper.reread();
      await keeper.reread();
    } catch (error) {
      return refuse(faultsOf(error, FIELD_IDS));
    }
    setFaults([]);
    setBegun(undefined);
    change(() => {
      setTyped(NONE);
      setFile(undefined);
      const input = document.getElementById(FILE) as HTMLInputElement | null;
      if (input) input.value = '';
    });
    document.getElementById('evidence')?.focus();
  }

  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.newEvidence}</summary>
      <Faults faults={faults} attempt={attempt} />
      <fieldset class="kinds">
        <legend>{texts.evidenceKind}</legend>
        {KINDS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="evidence-kind"
              checked={kind === one}
              disabled={isSending}
              onChange={() => change(() => setKind(one))}
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
            change(() => setFile(chosen));
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
            const set = (value: string) => change(() => setTyped({ ...typed, [name]: value }));
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
      <button type="button" class="ds-button" data-variant="secondary" disabled={isSending} onClick={add}>
        {texts.addEvidence}
      </button>
    </details>
  );
}
