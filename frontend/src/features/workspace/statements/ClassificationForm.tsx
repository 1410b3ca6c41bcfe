import { useState } from 'preact/hooks';
import { actions } from '#texts/actions';
import { classification as texts } from '#texts/classification';
import { workspace } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import type { Resolution } from '../../../api/schema.gen';
import { clearResponseCache, useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { useResolutions } from '../../../ui/resolutionChoices';
import { ConflictChoice } from '../forms/ConflictChoice';
import { Field, FormErrors } from '../forms/Fields';
import { type FormError, formErrorsOf } from '../forms/formErrors';
import { hasText } from '../forms/formSchema';
import { KeptStatus } from '../forms/KeptStatus';
import { DAY, ParsedInput, unreadableFields } from '../forms/ParsedInput';
import { PublishForm } from '../forms/PublishForm';
import { belgianDay } from '../forms/parse';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useMergedForm } from '../forms/useMergedForm';
import type { ApiResult } from '../session/send';
import { CommitteeNames, withOtherName } from './CommitteeNames';
import {
  type ClassificationField,
  type ClassificationValues,
  classificationOf,
  FIELD_IDS,
  FIELDS,
  formatAreas,
  parseAreas,
  typedOf,
} from './classificationFields';
import { classifyResolution, listPolicyAreas } from './factApi';

const TEXT_FIELDS = ['committeeFr', 'committeeNl', 'legislature'] as const;

interface Props {
  userId: string;
  read: ApiResult<Resolution>;
  /** Reads the resolution again. */
  reread: () => Promise<ApiResult<Resolution>>;
}

/** What colleagues publish while it is filled in is merged into it field by field. */
export function ClassificationForm({ userId, read: { value: resolution, etag }, reread }: Props) {
  const { resolutionId } = resolution;
  const applies = typedOf(resolution);
  const form = useMergedForm(userId, `classification ${resolutionId}`, FIELDS, applies);
  const { words } = form;
  const areas = useQuery(listPolicyAreas());
  const committees = useResolutions().flatMap(({ committee }) => committee ?? []);
  const sending = useSubmission();
  const [done, setDone] = useState(false);
  const chosen = parseAreas(words.policyAreas);
  const labels = { ...texts, legislature: texts.legislatureName };
  const touch = (field: ClassificationField) => {
    setDone(false);
    sending.changed(field);
    // One of both names may be missing because of the other.
    if (field.startsWith('committee')) ['committeeFr', 'committeeNl'].forEach(sending.changed);
  };
  const change = (changed: Partial<ClassificationValues>) => {
    (Object.keys(changed) as ClassificationField[]).forEach(touch);
    form.changeAll(changed);
  };

  function refusals(): FormError[] {
    const toChoose = FIELDS.filter((field) => form.theirs[field] !== undefined);
    if (toChoose.length > 0) return toChoose.map((field) => ({ field, text: workspace.toChoose(labels[field]) }));
    const { committeeFr: fr, committeeNl: nl } = words;
    if (hasText(fr) !== hasText(nl))
      return [{ field: hasText(fr) ? 'committeeNl' : 'committeeFr', text: texts.bothLanguages }];
    const unreadable = unreadableFields(['followedSinceOn']);
    return unreadable.length > 0 || form.touched ? unreadable : [{ text: texts.unchanged }];
  }

  async function submit() {
    setDone(false);
    const refused = refusals();
    if (refused.length > 0) return sending.refuse(refused);
    let changed: ClassificationField[] = [];
    const publish = (ifMatch: string) =>
      classifyResolution(resolutionId, classificationOf(words, applies), { key: form.key, ifMatch });
    await sending.attempt(
      async () => {
        await publish(etag).catch(async (error) => {
          if (!isStale(error)) throw error;
          const now = await reread();
          changed = differences(applies, typedOf(now.value));
          // If only the text of the resolution was corrected, nothing is replaced unseen.
          if (changed.length > 0) throw error;
          return publish(now.etag);
        });
        clearResponseCache();
        await reread();
        form.sent(words);
        setDone(true);
      },
      (error) =>
        isStale(error)
          ? [{ text: texts.changedMeanwhile(changed.map((field) => labels[field]).join(', ')) }]
          : formErrorsOf(error, FIELD_IDS),
    );
  }

  const conflict = (field: ClassificationField, show?: (value: string) => string) => (
    <ConflictChoice draft={form} field={field} name={labels[field]} {...(show && { show })} changed={touch} />
  );
  return (
    <PublishForm onSubmit={submit}>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      {form.restored && <p class="small">{actions.restored}</p>}
      {TEXT_FIELDS.map((name) => (
        <div key={name}>
          <Field id={name} label={texts[name]} errors={sending.errors}>
            {(attributes) => (
              <input
                class="ds-input"
                {...attributes}
                value={words[name]}
                list={name === 'legislature' ? undefined : `${name}-known`}
                onInput={(event) => change(withOtherName(name, event.currentTarget.value, committees))}
              />
            )}
          </Field>
          {conflict(name)}
        </div>
      ))}
      <CommitteeNames committees={committees} />
      <fieldset id="policyAreas" tabIndex={-1}>
        <legend>{texts.policyAreas}</legend>
        {areas.value?.items.map(({ code, label }) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ currentTarget: { checked } }) =>
                change({
                  policyAreas: formatAreas(checked ? [...chosen, code] : chosen.filter((one) => one !== code)),
                })
              }
            />{' '}
            {localized(label)}
          </label>
        ))}
      </fieldset>
      {conflict('policyAreas', (value) =>
        (areas.value?.items ?? [])
          .filter(({ code }) => parseAreas(value).includes(code))
          .map(({ label }) => localized(label))
          .join(', '),
      )}
      <Field id="followedSinceOn" label={texts.followedSinceOn} hint={texts.followedSinceHint} errors={sending.errors}>
        {(attributes) => (
          <ParsedInput
            {...attributes}
            id="followedSinceOn"
            of={DAY}
            value={words.followedSinceOn}
            set={(followedSinceOn) => change({ followedSinceOn })}
          />
        )}
      </Field>
      {conflict('followedSinceOn', belgianDay)}
      <KeptStatus form={{ typed: words, touched: form.touched }} />
      <SubmitButton of={sending} submit={texts.publish} />
      <p role="status">{done && texts.published}</p>
    </PublishForm>
  );
}

const isStale = (error: unknown) => error instanceof ApiError && error.problem?.status === 412;

const differences = (one: ClassificationValues, other: ClassificationValues) =>
  FIELDS.filter((field) => one[field] !== other[field]);
