import { useLayoutEffect, useState } from 'preact/hooks';
import { rounds as texts } from '#texts/rounds';
import { listBodies } from '../../../api/calls';
import type { NewReportingRound } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { ordered } from '../../../i18n/ordered';
import { go } from '../../../navigation/history';
import { useResolutions } from '../../../ui/resolutionChoices';
import { Field, FormErrors } from '../forms/Fields';
import { DAY, ParsedInput, unreadableFields } from '../forms/ParsedInput';
import { PublishForm } from '../forms/PublishForm';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { TextInput } from '../forms/TextInput';
import { useFormDraft } from '../forms/useFormDraft';
import { toRounds } from '../session/roundAddresses';
import { Chosen } from './Chosen';
import { createRound } from './roundApi';
import { contentOf, DAYS, EMPTY, FIELD_IDS, type Typed } from './roundFields';
import { refusalOf } from './staleRound';

const LONGEST_TITLE = 300;

/** Form of a round that is not saved yet. */
export const NewRoundForm = ({ userId }: { userId: string }) => (
  <RoundForm
    userId={userId}
    place="round"
    saved={EMPTY}
    save={async (content, { key }) => {
      const { value } = await createRound(content, key);
      go(toRounds(value.reportingRoundId));
      return EMPTY;
    }}
  />
);

interface Props {
  userId: string;
  /** The name under which the tab keeps what is not saved. */
  place: string;
  saved: Typed;
  /** Returns what is saved now. */
  save: (content: NewReportingRound, sent: { key: string; version: string }) => Promise<Typed>;
  /** Reads the round again, which another person has changed. */
  reread?: () => void;
  /** Is told whether something is not saved. */
  edited?: (unsaved: boolean) => void;
}

/** Texts, days and choice of a round in preparation. Everything can be left out until the round is opened. */
export function RoundForm({ userId, place, saved, save, reread, edited }: Props) {
  const { typed: values, key, touched, type, forget } = useFormDraft(userId, place, saved);
  const typed = values as Typed;
  const sending = useSubmission();
  const [done, setDone] = useState(false);
  const resolutions = useResolutions();
  const bodies = useQuery(listBodies()).value?.items ?? [];
  // Before the first paint: text of an earlier visit is not saved either.
  useLayoutEffect(() => edited?.(touched), [touched]);

  const set = (name: keyof Typed & string) => (value: string) => {
    setDone(false);
    sending.changed(name);
    type({ ...typed, [name]: value });
  };

  async function submit() {
    const unreadable = unreadableFields(DAYS);
    if (unreadable.length > 0) return sending.refuse(unreadable);
    await sending.attempt(
      async () => {
        forget(await save(contentOf(typed), { key, version: typed.version }));
        setDone(true);
      },
      (error) => refusalOf(error, FIELD_IDS, () => reread?.()),
    );
  }

  return (
    <PublishForm onSubmit={submit}>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      {typed.version !== saved.version && (
        <section class="notice" aria-label={texts.changedMeanwhile}>
          <p>{texts.theirs}</p>
          <p class="button-row">
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => forget(saved)}>
              {texts.takeTheirs}
            </button>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => set('version')(saved.version)}
            >
              {texts.keepMine}
            </button>
          </p>
        </section>
      )}
      {(['titleFr', 'titleNl'] as const).map((name) => (
        <Field key={name} id={name} label={texts.fields[name]} errors={sending.errors}>
          {(attributes) => (
            <TextInput
              {...attributes}
              lang={name === 'titleFr' ? 'fr' : 'nl'}
              limit={LONGEST_TITLE}
              value={typed[name]}
              set={set(name)}
            />
          )}
        </Field>
      ))}
      {(['letterFr', 'letterNl'] as const).map((name) => (
        <Field key={name} id={name} label={texts.fields[name]} hint={texts.letterHint} errors={sending.errors}>
          {(attributes) => (
            <TextInput
              {...attributes}
              lang={name === 'letterFr' ? 'fr' : 'nl'}
              rows={8}
              value={typed[name]}
              set={set(name)}
            />
          )}
        </Field>
      ))}
      {DAYS.map((name) => (
        <Field key={name} id={name} label={texts.fields[name]} hint={texts.hints[name]} errors={sending.errors}>
          {(attributes) => <ParsedInput {...attributes} of={DAY} value={typed[name]} set={set(name)} />}
        </Field>
      ))}
      <Chosen
        id="resolutions"
        label={texts.fields.resolutions}
        hint={texts.hints.resolutions}
        words={resolutions.map(({ resolutionId, documentNumber, session, title }): [string, string] => [
          resolutionId,
          `${documentNumber} (${session}) ${localized(title)}`,
        ])}
        value={typed.resolutions}
        set={set('resolutions')}
        errors={sending.errors}
      />
      <Chosen
        id="bodies"
        label={texts.fields.bodies}
        hint={texts.hints.bodies}
        words={ordered(bodies, ({ name }) => name).map(({ bodyId, name }): [string, string] => [
          bodyId,
          localized(name),
        ])}
        value={typed.bodies}
        set={set('bodies')}
        errors={sending.errors}
      />
      <SubmitButton of={sending} submit={texts.save} />
      <p role="status">{done && !touched && texts.saved}</p>
    </PublishForm>
  );
}
