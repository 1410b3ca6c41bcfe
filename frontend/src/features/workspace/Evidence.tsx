import { useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import type { EvidenceItem, NewEvidenceItem } from '../../api/schema.gen';
import { addEvidence, removeEvidence } from './calls';
import { EvidenceLine } from './EvidenceLine';
import { Choice, Faults, Field } from './Fields';
import { type Fault, faultsOf } from './faults';
import type { DraftKeeper } from './keeper';
import { SessionOver } from './session';

type Name = 'url' | 'type' | 'titleFr' | 'titleNl' | 'publisher' | 'issuedOn' | 'documentLanguages';
const POINTERS: Record<Name, string> = {
  url: '/url',
  type: '/type',
  titleFr: '/title/fr',
  titleNl: '/title/nl',
  publisher: '/publisher',
  issuedOn: '/issuedOn',
  documentLanguages: '/documentLanguages',
};
const NAMES = Object.keys(POINTERS) as Name[];
const NEEDED = NAMES.filter((name) => name !== 'issuedOn');
const NONE = Object.fromEntries(NAMES.map((name) => [name, ''])) as Record<Name, string>;
const FIELD_IDS = Object.fromEntries(NAMES.map((name) => [POINTERS[name], `evidence-${name}`]));

const languagesOf = (typed: string) =>
  typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

const itemOf = (typed: Record<Name, string>): NewEvidenceItem => ({
  type: typed.type as NewEvidenceItem['type'],
  title: { fr: typed.titleFr, nl: typed.titleNl },
  publisher: typed.publisher,
  documentLanguages: languagesOf(typed.documentLanguages),
  url: typed.url.trim(),
  ...(typed.issuedOn && { issuedOn: typed.issuedOn }),
});

/** The proofs of a draft: links, each described in both languages. */
export function Evidence({ keeper, lacking }: { keeper: DraftKeeper; lacking: Fault[] }) {
  const [typed, setTyped] = useState(NONE);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [key, setKey] = useState<string>(() => crypto.randomUUID());
  const items = keeper.report?.evidenceItems ?? [];

  async function carryOut(change: () => Promise<unknown>) {
    try {
      await change();
      await keeper.reread();
      setFaults([]);
    } catch (error) {
      setFaults(faultsOf(error, FIELD_IDS));
      setAttempt((n) => n + 1);
    }
  }

  function add() {
    const empty = NEEDED.filter((name) => !typed[name].trim());
    if (empty.length) {
      setFaults(
        empty.map((name) => ({ field: `evidence-${name}`, text: texts.evidenceLacking(texts.evidenceFields[name]) })),
      );
      return setAttempt((n) => n + 1);
    }
    return carryOut(async () => {
      await keeper.save();
      if (!keeper.report) throw keeper.error ?? new SessionOver();
      await addEvidence(keeper.report.progressReportId, itemOf(typed), key);
      setTyped(NONE);
      setKey(crypto.randomUUID());
    });
  }

  return (
    <fieldset id="evidence" tabIndex={-1}>
      <legend>{texts.evidence}</legend>
      {lacking.map(({ text }) => (
        <p class="fault" key={text}>
          {text}
        </p>
      ))}
      <ul>
        {items.map((item: EvidenceItem) => (
          <li key={item.evidenceItemId}>
            <EvidenceLine item={item} />{' '}
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              onClick={() => carryOut(() => removeEvidence(item.evidenceItemId))}
            >
              {texts.remove}
            </button>
          </li>
        ))}
      </ul>
      <details open={faults.length > 0 || undefined}>
        <summary>{texts.newEvidence}</summary>
        <Faults faults={faults} attempt={attempt} />
        {NAMES.map((name) => (
          <Field
            key={name}
            id={`evidence-${name}`}
            label={texts.evidenceFields[name]}
            {...(name === 'documentLanguages' && { hint: texts.documentLanguagesHint })}
            faults={faults}
          >
            {(attributes) => {
              const set = (value: string) => {
                setTyped({ ...typed, [name]: value });
                setKey(crypto.randomUUID());
              };
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
        <button type="button" class="ds-button" data-variant="secondary" onClick={add}>
          {texts.addEvidence}
        </button>
      </details>
    </fieldset>
  );
}
