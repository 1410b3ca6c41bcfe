import { useState } from 'preact/hooks';
import { classification } from '#texts/classification';
import { sittings as texts } from '#texts/sittings';
import { workspace } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import type { CommitmentReference, CreateSitting } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { committeeName, committeesOf, useResolutionPage, withChosen } from '../../../ui/resolutionChoices';
import { Choice, Field, FormErrors } from '../forms/Fields';
import { type FormError, formErrorsOf } from '../forms/formErrors';
import { KeptStatus } from '../forms/KeptStatus';
import { DAY, ParsedInput, unreadableFields } from '../forms/ParsedInput';
import { PublishForm } from '../forms/PublishForm';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useFormDraft } from '../forms/useFormDraft';
import { clearSelection } from '../selection/selection';
import { toClassification } from '../session/addresses';
import { AgendaFields } from './AgendaFields';
import { type Agenda, agendaOf, textOf, withAdded } from './agenda';
import { NewsSince } from './NewsSince';

const FIELD_IDS = { '/committee': 'committee', '/heldOn': 'heldOn', '/commitments': 'agenda' };

/**
 * The content of the form: the date in ISO 8601, `true` or nothing, ids between spaces, and the ETag of the version that it
 * changes, empty for a new sitting.
 */
interface SittingValues extends Record<string, string> {
  committee: string;
  heldOn: string;
  announced: string;
  agenda: string;
  version: string;
}

interface Props {
  userId: string;
  /** The name under which the tab keeps what is not saved. */
  place: string;
  saved: SittingValues;
  /** Ids of requests to add to the agenda. */
  added: readonly string[];
  /** The requests on the agenda, as far as they are loaded. */
  known: CommitmentReference[];
  /** Whether its day is past: it can only be announced. */
  held?: boolean;
  announced?: boolean;
  /** Whether it was saved in the form before this one, which says so here. */
  justSaved?: boolean;
  /** Returns the ETag. */
  save: (sitting: CreateSitting, sent: { key: string; version: string }) => Promise<string>;
  /** Reads the sitting again, which another person has changed. */
  reread?: () => void;
}

/** Committee, date and agenda of a sitting. */
export function SittingForm({
  userId,
  place,
  saved,
  added,
  known,
  held,
  announced,
  justSaved = false,
  save,
  reread,
}: Props) {
  const draft = useFormDraft(userId, place, saved);
  const { typed, key, touched, type, forget } = draft;
  const [toAdd, setToAdd] = useState(added);
  const sending = useSubmission();
  const [done, setDone] = useState(justSaved);
  const loaded = useResolutionPage();
  const resolutions = loaded?.items ?? [];
  const committees = committeesOf(resolutions);
  const { heldOn = '', announced: announce = '', version = '' } = typed;
  // The page in the other language may have kept it.
  const committee = committeeName(typed.committee ?? '', resolutions);
  const outdated = version !== saved.version;
  const agenda = withAdded(agendaOf(typed.agenda ?? ''), toAdd);

  function change(changed: Record<string, string>) {
    setDone(false);
    for (const field of Object.keys(changed)) sending.changed(field);
    type({ ...typed, ...changed });
  }

  function setAgenda(ids: Agenda) {
    setToAdd([]);
    change({ agenda: textOf(ids) });
  }

  async function submit() {
    const missing: FormError[] = [
      ...(committee ? [] : [{ field: 'committee', text: texts.committeeMissing }]),
      ...(heldOn ? [] : [{ field: 'heldOn', text: workspace.dayUnreadable }]),
    ];
    const unreadable = unreadableFields(['heldOn']);
    const errors = [...unreadable, ...missing.filter(({ field }) => !unreadable.some((one) => one.field === field))];
    if (errors.length > 0) return sending.refuse(errors);
    await sending.attempt(
      async () => {
        const content = { committee, heldOn, announced: announce === 'true', commitments: [...agenda] };
        const next = await save(content, { key, version });
        clearResponseCache();
        clearSelection();
        setToAdd([]);
        forget({ ...typed, agenda: textOf(agenda), version: next });
        setDone(true);
      },
      (error) => {
        if (!(error instanceof ApiError && error.problem?.status === 412)) return formErrorsOf(error, FIELD_IDS);
        reread?.();
        return [{ text: texts.changedMeanwhile }];
      },
    );
  }

  return (
    <PublishForm onSubmit={submit}>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      {outdated && (
        <section class="notice" aria-label={texts.changedMeanwhile}>
          <p>{texts.theirs(saved.committee, saved.heldOn, agendaOf(saved.agenda).length)}</p>
          <p class="button-row">
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => forget(saved)}>
              {texts.takeTheirs}
            </button>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => change({ version: saved.version })}
            >
              {texts.keepMine}
            </button>
          </p>
        </section>
      )}
      {!held && (
        <>
          {loaded && committees.length === 0 && (
            <p class="notice">
              {texts.noCommittees} <a href={toClassification()}>{classification.title}</a>
            </p>
          )}
          <Field id="committee" label={texts.committee} hint={texts.committeeHint} errors={sending.errors}>
            {(attributes) => (
              <Choice
                {...attributes}
                words={withChosen(committees, committee).map(({ value, label }) => [value, label])}
                value={committee}
                choose={(chosen) => change({ committee: chosen })}
              />
            )}
          </Field>
          <Field id="heldOn" label={texts.day} errors={sending.errors}>
            {(attributes) => (
              <ParsedInput {...attributes} of={DAY} value={heldOn} set={(day) => change({ heldOn: day })} />
            )}
          </Field>
        </>
      )}
      <AgendaFields agenda={agenda} known={known} fixed={held ?? false} change={setAgenda} />
      <p>
        <label>
          <input
            type="checkbox"
            checked={announce === 'true'}
            disabled={held && announced}
            onChange={({ currentTarget: { checked } }) => change({ announced: checked ? 'true' : '' })}
          />{' '}
          {texts.announce}
        </label>
      </p>
      <KeptStatus form={draft} />
      {!(held && announced) && <SubmitButton of={sending} submit={texts.save} />}
      <p role="status">{done && !touched && texts.saved}</p>
      {/* Below the button: when its list arrives, nothing under the pointer moves. */}
      {!held && committee && (
        <NewsSince
          committee={committee}
          day={heldOn}
          agenda={agenda}
          add={(id) => setAgenda(withAdded(agenda, [id]))}
        />
      )}
    </PublishForm>
  );
}
