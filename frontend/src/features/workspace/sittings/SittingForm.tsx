import { useState } from 'preact/hooks';
import { classification } from '#texts/classification';
import { sittings as texts } from '#texts/sittings';
import { workspace } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import type { CreateSitting, Sitting } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { useResolutionPage } from '../../../ui/resolutionChoices';
import { ConflictChoice } from '../forms/ConflictChoice';
import { Choice, Field, FormErrors } from '../forms/Fields';
import { type FormError, formErrorsOf } from '../forms/formErrors';
import { KeptStatus } from '../forms/KeptStatus';
import { DAY, ParsedInput, unreadableFields } from '../forms/ParsedInput';
import { PublishForm } from '../forms/PublishForm';
import { belgianDay } from '../forms/parse';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useMergedForm } from '../forms/useMergedForm';
import { clearSelection } from '../selection/selection';
import { toClassification } from '../session/addresses';
import { AgendaFields } from './AgendaFields';
import { type Agenda, agendaOf, textOf, withAdded } from './agenda';
import { NewsSince } from './NewsSince';
import { committeeWords, FIELD_IDS, FIELDS, type SittingField, type SittingValues, sittingOf } from './sittingFields';

interface Props {
  userId: string;
  /** The name under which the tab keeps what is not saved. */
  place: string;
  saved: SittingValues;
  /** The saved sitting; none while it is new. */
  sitting?: Sitting;
  /** Ids of requests to add to the agenda. */
  added: readonly string[];
  /** Whether its day is past: it can only be announced. */
  held?: boolean;
  /** Whether it was saved in the form before this one, which says so here. */
  justSaved?: boolean;
  /** @param key idempotency key */
  save: (sitting: CreateSitting, key: string) => Promise<void>;
  /** Reads the sitting again, which another person has changed. */
  reread?: () => void;
}

/**
 * Committee, date and agenda of a sitting. What colleagues save meanwhile is merged into it field by field: where both changed the
 * same field, the user chooses.
 */
export function SittingForm({
  userId,
  place,
  saved,
  sitting,
  added,
  held = false,
  justSaved = false,
  save,
  reread,
}: Props) {
  const form = useMergedForm(userId, place, FIELDS, saved);
  const { words } = form;
  const [toAdd, setToAdd] = useState(added);
  const sending = useSubmission();
  const [done, setDone] = useState(justSaved);
  const loaded = useResolutionPage();
  const known = sitting?.commitments ?? [];
  const committees = committeeWords([
    ...(loaded?.items ?? []).flatMap(({ committee }) => committee ?? []),
    ...(sitting ? [sitting.committee] : []),
  ]);
  const agenda = withAdded(agendaOf(words.agenda), toAdd);
  const isFinal = held && sitting?.announced;

  const shown: Record<SittingField, (value: string) => string> = {
    committee: (value) => committees.find(([name]) => name === value)?.[1] ?? value,
    heldOn: belgianDay,
    agenda: (value) =>
      agendaOf(value)
        .map((id) => known.find(({ commitmentId }) => commitmentId === id)?.citation ?? id)
        .join('\n'),
    announced: (value) => texts.states[value === 'announced' ? value : 'prepared'],
  };

  function touch(field: SittingField) {
    setDone(false);
    sending.changed(field);
  }

  function change(field: SittingField, value: string) {
    touch(field);
    form.change(field, value);
  }

  function setAgenda(ids: Agenda) {
    setToAdd([]);
    change('agenda', textOf(ids));
  }

  /** The first error of each field. */
  function errorsOf(): FormError[] {
    const found: FormError[] = [
      ...unreadableFields(['heldOn']),
      ...(words.committee ? [] : [{ field: 'committee', text: texts.committeeMissing }]),
      ...(words.heldOn ? [] : [{ field: 'heldOn', text: workspace.dayUnreadable }]),
      ...FIELDS.filter((field) => form.theirs[field] !== undefined).map((field) => ({
        field,
        text: workspace.toChoose(texts.fields[field]),
      })),
    ];
    return found.filter(({ field }, at) => found.findIndex((one) => one.field === field) === at);
  }

  async function submit() {
    const errors = errorsOf();
    if (errors.length > 0) return sending.refuse(errors);
    await sending.attempt(
      async () => {
        const sent = { ...words, agenda: textOf(agenda) };
        await save(sittingOf(sent), form.key);
        clearResponseCache();
        clearSelection();
        form.sent(sent, words);
        setDone(true);
      },
      (error) => {
        if (!(error instanceof ApiError && error.problem?.status === 412)) return formErrorsOf(error, FIELD_IDS);
        reread?.();
        return [{ text: texts.changedMeanwhile }];
      },
    );
  }

  const conflict = (field: SittingField) => (
    <ConflictChoice draft={form} field={field} name={texts.fields[field]} show={shown[field]} changed={touch} />
  );
  return (
    <PublishForm onSubmit={submit}>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      {!held && (
        <>
          {loaded && committees.length === 0 && (
            <p class="notice">
              {texts.noCommittees} <a href={toClassification()}>{classification.title}</a>
            </p>
          )}
          <Field id="committee" label={texts.fields.committee} hint={texts.committeeHint} errors={sending.errors}>
            {(attributes) => (
              <Choice
                {...attributes}
                words={withCommittee(committees, words.committee)}
                value={words.committee}
                choose={(chosen) => change('committee', chosen)}
              />
            )}
          </Field>
          {conflict('committee')}
          <Field id="heldOn" label={texts.fields.heldOn} errors={sending.errors}>
            {(attributes) => (
              <ParsedInput {...attributes} of={DAY} value={words.heldOn} set={(day) => change('heldOn', day)} />
            )}
          </Field>
          {conflict('heldOn')}
        </>
      )}
      <AgendaFields agenda={agenda} known={known} fixed={held} change={setAgenda} />
      {conflict('agenda')}
      <p>
        <label>
          <input
            id="announced"
            type="checkbox"
            checked={words.announced === 'announced'}
            disabled={isFinal}
            onChange={({ currentTarget: { checked } }) => change('announced', checked ? 'announced' : 'prepared')}
          />{' '}
          {texts.announce}
        </label>
      </p>
      {conflict('announced')}
      <KeptStatus form={{ typed: words, touched: form.touched }} />
      {!isFinal && <SubmitButton of={sending} submit={texts.save} />}
      <p role="status">{done && !form.touched && texts.saved}</p>
      {/* Below the button: when its list arrives, nothing under the pointer moves. */}
      {!held && words.committee && (
        <NewsSince
          committee={words.committee}
          day={words.heldOn}
          agenda={agenda}
          add={(id) => setAgenda(withAdded(agenda, [id]))}
        />
      )}
    </PublishForm>
  );
}

/** The options with the chosen committee, also if no resolution has it any more. */
const withCommittee = (options: [string, string][], chosen: string): [string, string][] =>
  !chosen || options.some(([name]) => name === chosen) ? options : [[chosen, chosen], ...options];
