import { useState } from 'preact/hooks';
import { foreword as texts } from '#texts/foreword';
import { listResolutions } from '../../api/calls';
import type { NewForeword, Resolution } from '../../api/schema.gen';
import { useAnswer } from '../../api/useAnswer';
import { today } from '../../i18n/days';
import { Shown } from '../../ui/Shown';
import { BothLanguages } from './BothLanguages';
import { writeForeword } from './calls';
import { Choice, Faults, Field } from './Fields';
import { type Fault, faultsOf } from './faults';
import type { Typed } from './statement';

const NAMES = ['from', 'to', 'fr', 'nl', 'originalLanguage'] as const;
const FIELD_IDS = {
  '/from': 'from',
  '/to': 'to',
  '/text/fr': 'fr',
  '/text/nl': 'nl',
  '/originalLanguage': 'originalLanguage',
};

/** What Parliament puts before a follow-up report. */
export function WriteForeword() {
  const answer = useAnswer(listResolutions());
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.lede}</p>
      <Shown of={answer}>
        {({ items }) => <>{items[0] && <ForewordForm key={items[0].resolutionId} resolutions={items} />}</>}
      </Shown>
    </section>
  );
}

function ForewordForm({ resolutions }: { resolutions: Resolution[] }) {
  const [id, setId] = useState(resolutions[0]?.resolutionId ?? '');
  const adoptedOn = resolutions.find((one) => one.resolutionId === id)?.adoptedOn ?? '';
  const [typed, setTyped] = useState<Typed>({ from: adoptedOn, to: today(), fr: '', nl: '', originalLanguage: '' });
  const [key, setKey] = useState<string>(() => crypto.randomUUID());
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState(false);
  const set = (name: string) => (value: string) => {
    setTyped({ ...typed, [name]: value });
    setKey(crypto.randomUUID());
    setDone(false);
  };

  async function submit() {
    const { from, to, fr, nl, originalLanguage } = typed;
    const empty = NAMES.filter((name) => !typed[name]?.trim());
    let found: Fault[] = empty.map((field) => ({ field, text: texts.lacking[field] }));
    if (!empty.length) {
      found = await writeForeword(id, { from, to, text: { fr, nl }, originalLanguage } as NewForeword, key).then(
        () => [],
        (error) => faultsOf(error, FIELD_IDS),
      );
    }
    setFaults(found);
    setAttempt((n) => n + 1);
    setDone(!found.length);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Faults faults={faults} attempt={attempt} />
      {resolutions.length > 1 && (
        <Field id="resolution" label={texts.resolution} faults={faults}>
          {(attributes) => (
            <Choice
              {...attributes}
              words={resolutions.map((one): [string, string] => [one.resolutionId, one.documentNumber])}
              value={id}
              choose={setId}
            />
          )}
        </Field>
      )}
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} id={name} label={texts[name]} faults={faults}>
          {(attributes) => (
            <input
              class="ds-input short"
              type="date"
              {...attributes}
              value={typed[name] ?? ''}
              min={adoptedOn}
              max={today()}
              onChange={(event) => set(name)(event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
      <BothLanguages typed={typed} labels={texts.text} faults={faults} set={set} />
      <button type="submit" class="ds-button">
        {texts.publish}
      </button>
      <p role="status">{done && texts.published}</p>
    </form>
  );
}
