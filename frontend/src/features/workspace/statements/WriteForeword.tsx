import { useState } from 'preact/hooks';
import { actions } from '#texts/actions';
import { foreword as texts } from '#texts/foreword';
import { listResolutions } from '../../../api/calls';
import type { NewForeword, Resolution } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { today } from '../../../i18n/days';
import { AsyncContent } from '../../../ui/AsyncContent';
import { BilingualFields } from '../forms/BilingualFields';
import { Choice, Faults, Field } from '../forms/Fields';
import { faultsOf } from '../forms/faults';
import { hasText } from '../forms/formSchema';
import { PublishForm } from '../forms/PublishForm';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useFormDraft } from '../forms/useFormDraft';
import { writeForeword } from './factApi';

const NAMES = ['from', 'to', 'fr', 'nl', 'originalLanguage'] as const;
const FIELD_IDS = {
  '/from': 'from',
  '/to': 'to',
  '/text/fr': 'fr',
  '/text/nl': 'nl',
  '/originalLanguage': 'originalLanguage',
};

/** Form of Parliament's foreword to a follow-up report. */
export function WriteForeword({ person }: { person: string }) {
  const query = useQuery(listResolutions());
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.lede}</p>
      <AsyncContent of={query}>
        {({ items: [first, ...others] }) => first && <ForewordForm person={person} resolutions={[first, ...others]} />}
      </AsyncContent>
    </section>
  );
}

interface Props {
  person: string;
  resolutions: [Resolution, ...Resolution[]];
}

function ForewordForm({ person, resolutions }: Props) {
  const [first] = resolutions;
  const [empty] = useState(() => ({
    resolution: first.resolutionId,
    from: first.adoptedOn,
    to: today(),
    fr: '',
    nl: '',
    originalLanguage: '',
  }));
  const { typed, key, restored, type, forget } = useFormDraft(person, 'foreword', empty);
  const sending = useSubmission();
  const [done, setDone] = useState(false);
  const adoptionOf = (id: string | undefined) =>
    (resolutions.find(({ resolutionId }) => resolutionId === id) ?? first).adoptedOn;
  const adoptedOn = adoptionOf(typed.resolution);
  const set = (name: string) => (value: string) => {
    setDone(false);
    type({ ...typed, [name]: value });
  };
  function choose(resolution: string) {
    setDone(false);
    // The period's first day follows the resolution unless another day was chosen.
    type({ ...typed, resolution, ...(typed.from === adoptedOn && { from: adoptionOf(resolution) }) });
  }

  async function submit() {
    setDone(false);
    const { resolution = '', from, to, fr, nl, originalLanguage } = typed;
    const empty = NAMES.filter((name) => !hasText(typed[name]));
    if (empty.length) return sending.refuse(empty.map((field) => ({ field, text: texts.lacking[field] })));
    await sending.attempt(
      async () => {
        await writeForeword(resolution, { from, to, text: { fr, nl }, originalLanguage } as NewForeword, key);
        forget();
        setDone(true);
      },
      (error) => faultsOf(error, FIELD_IDS),
    );
  }

  return (
    <PublishForm onSubmit={submit}>
      <Faults faults={sending.faults} attempt={sending.attempts} />
      {restored && <p class="small">{actions.restored}</p>}
      {resolutions.length > 1 && (
        <Field id="resolution" label={texts.resolution} faults={sending.faults}>
          {(attributes) => (
            <Choice
              {...attributes}
              words={resolutions.map((one): [string, string] => [one.resolutionId, one.documentNumber])}
              value={typed.resolution ?? ''}
              choose={choose}
            />
          )}
        </Field>
      )}
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} id={name} label={texts[name]} faults={sending.faults}>
          {(attributes) => (
            <input
              class="ds-input narrow"
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
      <BilingualFields typed={typed} labels={texts.text} faults={sending.faults} set={set} />
      <SubmitButton of={sending} submit={texts.publish} />
      <p role="status">{done && texts.published}</p>
    </PublishForm>
  );
}
