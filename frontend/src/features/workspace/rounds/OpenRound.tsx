import { useState } from 'preact/hooks';
import { actions } from '#texts/actions';
import { rounds as texts } from '#texts/rounds';
import { workspace } from '#texts/workspace';
import type { ConfirmableRule, ReportingRound } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { ConfirmedButton } from '../admin/ConfirmedButton';
import { ConflictChoice } from '../forms/ConflictChoice';
import { Field, FormErrors } from '../forms/Fields';
import { KeptStatus } from '../forms/KeptStatus';
import { DAY, ParsedInput, unreadableFields } from '../forms/ParsedInput';
import { PublishForm } from '../forms/PublishForm';
import { belgianDay } from '../forms/parse';
import { type Confirmed, SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useMergedForm } from '../forms/useMergedForm';
import type { ApiResult } from '../session/send';
import { closeRound, replaceDueDate } from './roundApi';
import { refusalOf } from './staleRound';

const DATES = ['dueOn', 'to'] as const;

interface Props {
  userId: string;
  read: ApiResult<ReportingRound>;
  /** Reads the round again; `own` after a change of the user. */
  changed: (own?: boolean) => Promise<unknown>;
}

/**
 * Actions of staff on an open round: another due date, and the closing. A new date is announced to the bodies, so that it is kept
 * in the tab until it is sent.
 */
export function OpenRound({ userId, read: { value: round, etag }, changed }: Props) {
  const id = round.reportingRoundId;
  const form = useMergedForm(userId, `dates of round ${id}`, DATES, { dueOn: round.dueOn ?? '', to: round.to ?? '' });
  const { words } = form;
  const [done, setDone] = useState('');
  const sending = useSubmission();
  const send = (request: (confirmed: Confirmed) => Promise<unknown>, message = '', rules?: ConfirmableRule[]) =>
    sending.attempt(
      async (confirmed) => {
        setDone('');
        await request(confirmed);
        clearResponseCache();
        // Until the new values are read, the form shows what was sent.
        await changed(true);
        form.sent(words);
        setDone(message);
      },
      (error) => refusalOf(error, { '/dueOn': 'dueOn', '/to': 'to' }, () => changed()),
      rules,
    );
  const touch = (field: string) => {
    setDone('');
    sending.changed(field);
  };
  function submit(rules?: ConfirmableRule[]) {
    const unreadable = unreadableFields(DATES);
    if (unreadable.length > 0) return sending.refuse(unreadable);
    const missing = DATES.filter((field) => !words[field]);
    if (missing.length > 0) return sending.refuse(missing.map((field) => ({ field, text: DAY.message })));
    const toChoose = DATES.filter((field) => form.theirs[field] !== undefined);
    if (toChoose.length > 0)
      return sending.refuse(toChoose.map((field) => ({ field, text: workspace.toChoose(texts.fields[field]) })));
    return send((confirmed) => replaceDueDate(id, { ...words, ...confirmed }, etag), changeOf(round, words), rules);
  }
  return (
    <section aria-labelledby="round-date">
      <h2 id="round-date">{texts.otherDate}</h2>
      <p>{texts.otherDateLede}</p>
      <PublishForm onSubmit={() => submit()}>
        <FormErrors errors={sending.errors} attempt={sending.attempts} confirm={submit} />
        {form.restored && <p class="small">{actions.restored}</p>}
        {DATES.map((field) => (
          <div key={field}>
            <Field
              id={field}
              label={texts.fields[field]}
              {...(field === 'to' && { hint: texts.hints.to })}
              errors={sending.errors}
            >
              {(attributes) => (
                <ParsedInput
                  {...attributes}
                  of={DAY}
                  value={words[field]}
                  set={(value) => {
                    touch(field);
                    form.change(field, value);
                  }}
                />
              )}
            </Field>
            <ConflictChoice draft={form} field={field} name={texts.fields[field]} show={belgianDay} changed={touch} />
          </div>
        ))}
        <KeptStatus form={{ typed: words, touched: form.touched }} />
        <SubmitButton of={sending} submit={texts.changeDate} />
        <p role="status">{done}</p>
      </PublishForm>
      <ConfirmedButton
        id="close-round"
        button={texts.close}
        title={texts.closeTitle}
        confirm={texts.close}
        act={() => send(() => closeRound(id, etag))}
      >
        <p>{texts.closeConsequence}</p>
      </ConfirmedButton>
    </section>
  );
}

/** Says which of the two dates will be another one. */
function changeOf(round: ReportingRound, words: Record<(typeof DATES)[number], string>): string {
  const messages = { dueOn: texts.dateChanged, to: texts.periodChanged };
  return (
    DATES.filter((field) => words[field] !== round[field])
      .map((field) => messages[field])
      .join(' ') || texts.nothingChanged
  );
}
