import { useEffect, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { rounds as texts } from '#texts/rounds';
import type { ConfirmableRule, ReportingRound, RoundBody } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { navigate } from '../../../navigation/history';
import { toRound } from '../../../ui/roundsAndSittings/publicAddresses';
import { ConfirmedButton } from '../admin/ConfirmedButton';
import { isEnded } from '../autosave/autosave';
import { FormSaver, formDraftOf } from '../autosave/formSaver';
import { useAutosaver } from '../autosave/useAutosaver';
import { ConflictChoice } from '../forms/ConflictChoice';
import { draftErrorsOf } from '../forms/draftErrors';
import { FormErrors } from '../forms/Fields';
import { unreadableFields } from '../forms/ParsedInput';
import { PublishForm } from '../forms/PublishForm';
import { belgianDay } from '../forms/parse';
import { SaveStatus } from '../forms/SaveStatus';
import { useSubmission } from '../forms/SubmitButton';
import { type FormContext, useUnreadable } from '../forms/UnreadableTexts';
import { useUnsavedWarning } from '../forms/useFormDraft';
import { toRounds } from '../session/roundAddresses';
import type { ApiResult } from '../session/send';
import { RoundFields } from './RoundFields';
import { RoundScope } from './RoundScope';
import { deleteRound, openRound, readParticipation } from './roundApi';
import { type RoundSaver, roundDrafts } from './roundDraft';
import { DAYS, FIELD_IDS, type RoundField, wordsOf } from './roundFields';
import { useChoices } from './useChoices';

interface Props {
  userId: string;
  read: ApiResult<ReportingRound>;
  /** The bodies that it would concern. */
  participation: RoundBody[];
  /** Reads the round again. */
  changed: () => Promise<unknown>;
}

/** A round in preparation: its form, which saves each change, whom it would concern, and its opening. */
export function PreparedRound({ userId, read, participation, changed }: Props, context?: FormContext) {
  const { reportingRoundId: id, savedAt } = read.value;
  const place = `round ${id}`;
  const { saver } = useAutosaver<RoundSaver>(async (render) => {
    const saver: RoundSaver = new FormSaver(roundDrafts, userId, place, () => render(saver));
    saver.open(read, [id]);
  }, place);
  const acting = useSubmission();
  const unreadable = useUnreadable(context);
  const choices = useChoices();
  const [bodies, setBodies] = useState<RoundBody[] | undefined>(participation);
  const saved = saver?.draft;
  useUnsavedWarning(saver !== undefined && saver.state.saving !== 'saved');
  useEffect(() => {
    if (saved?.reportingRoundId === id && saved.savedAt !== savedAt)
      readParticipation(id).then(setBodies, () => setBodies(undefined));
  }, [saved?.savedAt]);
  // Its text was continued in another round, because a colleague opened or deleted this one.
  const other = saved && saved.reportingRoundId !== id && saver.state.saving === 'saved' && saved.reportingRoundId;
  useEffect(() => {
    if (other) navigate(toRounds(other));
  }, [other]);

  if (!saver) return <p class="delayed">{common.loading}</p>;
  const draft = formDraftOf(saver);
  const { words } = draft;
  const errorsOf = (error: unknown) =>
    draftErrorsOf(error, FIELD_IDS, (field) => texts.fields[field as RoundField], texts.conflict);
  const unsaved = draft.error ? errorsOf(draft.error) : [];
  const ended = isEnded(draft);

  function open(opened: RoundSaver, rules?: ConfirmableRule[]) {
    const wrong = unreadableFields(DAYS);
    if (wrong.length > 0) return acting.refuse(wrong);
    return acting.attempt(
      async (confirmed) => {
        await opened.publish((round, etag) => openRound(round.reportingRoundId, confirmed, etag));
        clearResponseCache();
        await changed();
      },
      errorsOf,
      rules,
    );
  }

  const remove = (removed: RoundSaver) =>
    acting.attempt(async () => {
      await removed.discard((round, etag) => deleteRound(round.reportingRoundId, etag));
      unreadable.forget();
      navigate(toRounds());
    }, errorsOf);

  return (
    <>
      {!ended && <p class="notice">{texts.inPreparation}</p>}
      <PublishForm onSubmit={() => draft.save()}>
        <FormErrors errors={acting.errors} attempt={acting.attempts} confirm={(rules) => open(saver, rules)} />
        <RoundFields
          typed={words}
          set={(name) => (value) => {
            acting.changed(name);
            draft.change({ ...words, [name]: value });
          }}
          errors={[...unsaved, ...acting.errors.filter(({ text }) => unsaved.every((one) => one.text !== text))]}
          below={(name) => (
            <ConflictChoice
              draft={draft}
              field={name}
              name={texts.fields[name]}
              show={(value) => wordsOf(name, value, choices, belgianDay)}
              changed={acting.changed}
            />
          )}
        />
        <SaveStatus draft={draft} texts={texts} unsaved={unsaved} sending={acting} />
      </PublishForm>
      {draft.saving === 'published' && (
        <p>
          <a href={toRound(id)}>{texts.toPublicPage}</a>
        </p>
      )}
      {!ended && (
        <>
          {bodies && <RoundScope bodies={bodies} />}
          <ConfirmedButton
            id="open-round"
            button={texts.open}
            title={texts.openTitle}
            confirm={texts.open}
            act={() => open(saver)}
          >
            <p>{texts.openConsequence}</p>
          </ConfirmedButton>
          <ConfirmedButton
            id="delete-round"
            button={texts.remove}
            title={texts.removeTitle}
            confirm={texts.remove}
            act={() => remove(saver)}
          >
            <p>{texts.removeConsequence}</p>
          </ConfirmedButton>
        </>
      )}
    </>
  );
}
