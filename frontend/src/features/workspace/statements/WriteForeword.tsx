import { useState } from 'preact/hooks';
import { actions } from '#texts/actions';
import { foreword as texts } from '#texts/foreword';
import type { NewForeword, Resolution, ResolutionPage } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { today } from '../../../i18n/days';
import { AsyncContent } from '../../../ui/AsyncContent';
import { BilingualFields } from '../forms/BilingualFields';
import { Faults, Field } from '../forms/Fields';
import { faultsOf } from '../forms/faults';
import { hasText } from '../forms/formSchema';
import { PublishForm } from '../forms/PublishForm';
import { firstResolutions, ResolutionChoice } from '../forms/ResolutionChoice';
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
  const query = useQuery(firstResolutions());
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.lede}</p>
      <AsyncContent of={query}>
        {(first) => first.items[0] && <ForewordForm person={person} first={first} newest={first.items[0]} />}
      </AsyncContent>
    </section>
  );
}

interface Props {
  person: string;
  first: ResolutionPage;
  newest: Resolution;
}

function ForewordForm({ person, first, newest }: Props) {
  const [empty] = useState(() => ({
    resolution: newest.resolutionId,
    from: newest.adoptedOn,
    adoptedOn: newest.adoptedOn,
    to: today(),
    fr: '',
    nl: '',
    originalLanguage: '',
  }));
  const { typed, key, restored, type, forget } = useFormDraft(person, 'foreword', empty);
  const sending = useSubmission();
  const [done, setDone] = useState(false);
  const { adoptedOn } = typed;
  const set = (name: string) => (value: string) => {
    setDone(false);
    type({ ...typed, [name]: value });
  };
  function choose({ resolutionId: resolution, adoptedOn: from }: Resolution) {
    setDone(false);
    // The period's first day follows the resolution unless another day was chosen.
    type({ ...typed, resolution, adoptedOn: from, ...(typed.from === adoptedOn && { from }) });
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
      {first.total > 1 && (
        <ResolutionChoice
          id="resolution"
          label={texts.resolution}
          first={first}
          value={typed.resolution ?? ''}
          choose={(resolution) => choose(resolution ?? newest)}
          faults={sending.faults}
        />
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
