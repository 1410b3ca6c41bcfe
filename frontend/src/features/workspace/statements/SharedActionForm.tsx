import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { common } from '#texts/common';
import { secondPerson as secondPersonTexts } from '#texts/secondPerson';
import { sharedDraft as texts } from '#texts/sharedDraft';
import type { BodyReference, ConfirmableRule, Language } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { isEnded } from '../autosave/autosave';
import { DraftConflict } from '../autosave/draftConflicts';
import { ConflictChoice } from '../forms/ConflictChoice';
import { Discard } from '../forms/Discard';
import { draftErrorsOf } from '../forms/draftErrors';
import { FormErrors } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import { draftFieldsOf, type FormValues, initialValues, type SharedForm } from '../forms/formSchema';
import { LoadError } from '../forms/LoadError';
import { ifOutdated } from '../forms/outdated';
import { PublishForm } from '../forms/PublishForm';
import { SaveStatus } from '../forms/SaveStatus';
import { SecondPersonHint } from '../forms/SecondPersonHint';
import { inputErrorsOf, labelOf, StatementFields, shownValue } from '../forms/StatementFields';
import { type Confirmed, SubmitButton, useSubmission } from '../forms/SubmitButton';
import { isSecondPersonNeeded } from '../forms/secondPerson';
import { type FormContext, useUnreadable } from '../forms/UnreadableTexts';
import { useUnsavedWarning } from '../forms/useFormDraft';
import { isOfBody } from './drafts/draftSubjects';
import { savedBy } from './drafts/savedBy';
import { type SharedDraft, useStatementDraft } from './drafts/useStatementDraft';

/** The published text that a statement replaces, such as the current short title. */
export interface Replaced {
  /** Entity tag of the version that the user has seen. */
  etag: string;
  /** Shown if the draft was written for another version. @param words the values of the form */
  notice: (words: FormValues) => ComponentChildren;
  /** Message of a publication that was refused because there is a newer version. */
  changed: string;
  /** Reads it again; returns whether there is a newer version. */
  reread: () => Promise<boolean>;
}

/** A second person: another officer of the body than the one who changed the draft last publishes it. */
interface SecondPerson {
  body: BodyReference;
  /** Called instead of `onDone` if the draft is complete, and a colleague must publish it. */
  proposed: () => void;
}

/** There is a newer version of the text that the statement replaces. */
class NewerVersionError extends Error {}

interface Props {
  form: SharedForm;
  userId: string;
  /** The original language of a new draft, until another is chosen. */
  original: Language;
  replaces?: Replaced;
  onDone: () => void;
  discarded: () => void;
  /** Called after a refusal because of what others have changed. */
  outdated?: () => void;
  /** Left out if the body requires none, and for statements of Parliament. */
  secondPerson?: SecondPerson;
  /** Whether others changed what the statement is about, so that it cannot be published: what was typed can be read and copied. */
  gone?: boolean;
  /** The body that is responsible now, if the user's no longer is; left out for statements of Parliament. */
  heir?: () => Promise<string | undefined>;
  /** Published facts to read before writing. */
  children?: ComponentChildren;
}

/** Form of a bilingual publication whose draft colleagues share, from input to publication. */
export function SharedActionForm(props: Props, context?: FormContext) {
  const {
    form,
    userId,
    original,
    replaces,
    onDone,
    discarded,
    outdated,
    secondPerson,
    heir,
    gone = false,
    children,
  } = props;
  const [initial] = useState(() => initialValues(form, original));
  const { draft, error, retry } = useStatementDraft(userId, form.subject, initial, heir);
  const sending = useSubmission();
  const unreadable = useUnreadable(context);
  /** The replaced version that was read before the last attempt: its text stays in sight until it is replaced. */
  const [replacing, setReplacing] = useState('');
  useUnsavedWarning(draft !== undefined && draft.saving !== 'saved');

  const publicationErrorsOf = (error: unknown): FormError[] =>
    error instanceof NewerVersionError && replaces
      ? [{ text: replaces.changed }]
      : draftErrorsOf(error, draftFieldsOf(form), (field) => labelOf(form, field), texts.conflict);

  async function publish({ publish, change, words, saving }: SharedDraft, confirmed: Confirmed) {
    // A draft that a colleague published or deleted takes no changes: a new one will begin with what it contains.
    if (replaces && words.ifMatch !== replaces.etag && !isEnded({ saving })) {
      setReplacing(replaces.etag);
      change({ ...words, ifMatch: replaces.etag });
    }
    const { read = {} } = form;
    if (Object.entries(read).some(([name, value]) => words[name] !== value)) change({ ...words, ...read });
    try {
      await publish(confirmed);
    } catch (error) {
      if (secondPerson && isSecondPersonNeeded(error)) {
        clearResponseCache();
        return secondPerson.proposed();
      }
      ifOutdated(error, outdated);
      if (error instanceof DraftConflict) {
        const isNewer = await replaces?.reread();
        if (isNewer && error.by === 'changed') throw new NewerVersionError();
      }
      throw error;
    }
    clearResponseCache();
    onDone();
  }

  async function submit(open: SharedDraft, rules?: ConfirmableRule[]) {
    let errors = inputErrorsOf(form, open.words);
    // A colleague may have filled it in.
    if (errors.length && open.exists) errors = inputErrorsOf(form, await open.reread().catch(() => open.words));
    return errors.length
      ? sending.refuse(errors)
      : sending.attempt((confirmed) => publish(open, confirmed), publicationErrorsOf, rules);
  }

  if (error !== undefined) return <LoadError error={error} retry={retry} />;
  if (!draft) return <p class="delayed">{common.loading}</p>;
  const { words, saved } = draft;
  const unsaved = draft.error ? publicationErrorsOf(draft.error) : [];
  const { saving } = texts;
  const isOwn = !saved || saved.byCaller || draft.saving !== 'saved';
  return (
    <PublishForm onSubmit={() => submit(draft)}>
      <FormErrors errors={sending.errors} attempt={sending.attempts} confirm={(rules) => submit(draft, rules)} />
      {children}
      {saved && !saved.byCaller && (!secondPerson || saved.formerOwner) && <p class="small">{savedBy(saved)}</p>}
      {replaces && (words.ifMatch !== replaces.etag || replacing === replaces.etag) && replaces.notice(words)}
      <StatementFields
        schema={form}
        typed={words}
        errors={[...unsaved, ...sending.errors.filter(({ text }) => unsaved.every((one) => one.text !== text))]}
        set={(name) => (value) => {
          sending.changed(name);
          draft.change({ ...words, [name]: value });
        }}
        below={(name) => (
          <ConflictChoice
            draft={draft}
            field={name}
            name={labelOf(form, name)}
            show={(value) => shownValue(form, name, value)}
            changed={sending.changed}
          />
        )}
      />
      <SaveStatus
        draft={draft}
        texts={{ ...texts, saving: saving[isOfBody(form.subject) ? 'body' : 'parliament'] }}
        unsaved={unsaved}
        sending={sending}
        gone={gone}
      />
      {form.seen && !gone && <p>{form.seen(words)}</p>}
      {!gone && (
        <SubmitButton of={sending} submit={secondPerson && isOwn ? secondPersonTexts.propose : form.words.submit} />
      )}
      {secondPerson && !gone && <SecondPersonHint body={secondPerson.body} isOwn={isOwn} editor={draft.editor} />}
      {draft.exists && (
        <Discard
          sure={texts.discardSure}
          discard={() =>
            sending.attempt(() => draft.discard().then(unreadable.forget).then(discarded), publicationErrorsOf)
          }
        />
      )}
    </PublishForm>
  );
}
