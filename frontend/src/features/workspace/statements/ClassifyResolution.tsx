import { useState } from 'preact/hooks';
import { actions } from '#texts/actions';
import { classification as texts } from '#texts/classification';
import type { CreateClassification, PolicyArea, Resolution } from '../../../api/schema.gen';
import { clearResponseCache, useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { AsyncContent } from '../../../ui/AsyncContent';
import { useResolutions } from '../../../ui/resolutionChoices';
import { Field, FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { type FormValues, hasText } from '../forms/formSchema';
import { KeptStatus } from '../forms/KeptStatus';
import { DAY, ParsedInput, unreadableFields } from '../forms/ParsedInput';
import { PublishForm } from '../forms/PublishForm';
import { firstResolutions, ResolutionChoice } from '../forms/ResolutionChoice';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useFormDraft } from '../forms/useFormDraft';
import { CLASSIFICATION } from '../session/addresses';
import { CommitteeNames, withOtherName } from './CommitteeNames';
import { classifyResolution, listPolicyAreas } from './factApi';

const FIELD_IDS = {
  '/committee/fr': 'committeeFr',
  '/committee/nl': 'committeeNl',
  '/legislature': 'legislature',
  '/followedSinceOn': 'followedSinceOn',
};
const COMMITTEE = ['committeeFr', 'committeeNl'] as const;
const TEXT_FIELDS = [...COMMITTEE, 'legislature'] as const;

/** Form of a resolution's classification: committee in charge, legislature, policy areas. */
export function ClassifyResolution({ userId }: { userId: string }) {
  const query = useQuery(firstResolutions());
  const [chosen, setChosen] = useState<Resolution>();
  return (
    <section>
      <h2 id={CLASSIFICATION} tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.lede}</p>
      <AsyncContent of={query}>
        {(first) => {
          const [newest] = first.items;
          // The current version: a publication may have changed the chosen one.
          const resolution =
            first.items.find(({ resolutionId }) => resolutionId === chosen?.resolutionId) ?? chosen ?? newest;
          return (
            resolution && (
              <>
                {first.total > 1 && (
                  <ResolutionChoice
                    id="classified"
                    label={texts.resolution}
                    first={first}
                    value={resolution.resolutionId}
                    choose={setChosen}
                  />
                )}
                <Form key={resolution.resolutionId} userId={userId} resolution={resolution} onPublished={query.retry} />
              </>
            )
          );
        }}
      </AsyncContent>
    </section>
  );
}

/** The classification that applies, as typed. */
const typedOf = ({ committee, legislature, policyAreas, followedSinceOn }: Resolution) => ({
  committeeFr: committee?.fr ?? '',
  committeeNl: committee?.nl ?? '',
  legislature: legislature ?? '',
  policyAreas: policyAreas?.join(' ') ?? '',
  followedSinceOn,
});

interface Props {
  userId: string;
  resolution: Resolution;
  onPublished: () => void;
}

function Form({ userId, resolution, onPublished }: Props) {
  const [applies, setApplies] = useState<FormValues>(() => typedOf(resolution));
  const place = `classification ${resolution.resolutionId}`;
  const draft = useFormDraft(userId, place, applies);
  const { typed, key, restored, type, forget } = draft;
  const areas = useQuery(listPolicyAreas());
  const committees = useResolutions().flatMap(({ committee }) => committee ?? []);
  const sending = useSubmission();
  const [done, setDone] = useState(false);
  const chosen = typed.policyAreas?.split(' ').filter(Boolean) ?? [];
  const change = (changed: Record<string, string>) => {
    setDone(false);
    for (const name of Object.keys(changed)) sending.changed(name);
    // One of both names may be missing because of the other.
    if ('committeeFr' in changed || 'committeeNl' in changed) COMMITTEE.forEach(sending.changed);
    type({ ...typed, ...changed });
  };

  async function submit() {
    setDone(false);
    const { committeeFr: fr = '', committeeNl: nl = '', legislature = '', followedSinceOn } = typed;
    if (hasText(fr) !== hasText(nl)) {
      const field = hasText(fr) ? 'committeeNl' : 'committeeFr';
      return sending.refuse([{ field, text: texts.bothLanguages }]);
    }
    const unreadable = unreadableFields(['followedSinceOn']);
    if (unreadable.length > 0) return sending.refuse(unreadable);
    const body: CreateClassification = {
      ...(hasText(fr) && { committee: { fr, nl } }),
      ...(hasText(legislature) && { legislature }),
      policyAreas: chosen as PolicyArea[],
      // Only if it was changed: another clerk may have set another day meanwhile.
      ...(followedSinceOn && followedSinceOn !== applies.followedSinceOn && { followedSinceOn }),
    };
    await sending.attempt(
      async () => {
        await classifyResolution(resolution.resolutionId, body, key);
        clearResponseCache();
        setApplies(typed);
        forget(typed);
        setDone(true);
        onPublished();
      },
      (error) => formErrorsOf(error, FIELD_IDS),
    );
  }

  return (
    <PublishForm onSubmit={submit}>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      {restored && <p class="small">{actions.restored}</p>}
      {TEXT_FIELDS.map((name) => (
        <Field key={name} id={name} label={texts[name]} errors={sending.errors}>
          {(attributes) => (
            <input
              class="ds-input"
              {...attributes}
              value={typed[name] ?? ''}
              list={name === 'legislature' ? undefined : `${name}-known`}
              onInput={(event) => change(withOtherName(name, event.currentTarget.value, committees))}
            />
          )}
        </Field>
      ))}
      <CommitteeNames committees={committees} />
      <fieldset>
        <legend>{texts.policyAreas}</legend>
        {areas.value?.items.map(({ code, label }) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ currentTarget: { checked } }) =>
                change({
                  policyAreas: (checked ? [...chosen, code] : chosen.filter((one) => one !== code)).join(' '),
                })
              }
            />{' '}
            {localized(label)}
          </label>
        ))}
      </fieldset>
      <Field id="followedSinceOn" label={texts.followedSinceOn} hint={texts.followedSinceHint} errors={sending.errors}>
        {(attributes) => (
          <ParsedInput
            {...attributes}
            id="followedSinceOn"
            of={DAY}
            value={typed.followedSinceOn ?? ''}
            set={(followedSinceOn) => change({ followedSinceOn })}
          />
        )}
      </Field>
      <KeptStatus form={draft} />
      <SubmitButton of={sending} submit={texts.publish} />
      <p role="status">{done && texts.published}</p>
    </PublishForm>
  );
}
