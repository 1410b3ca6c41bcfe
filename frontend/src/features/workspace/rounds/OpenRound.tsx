import { useState } from 'preact/hooks';
import { rounds as texts } from '#texts/rounds';
import type { ReportingRound } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { ConfirmedButton } from '../admin/ConfirmedButton';
import { Field, FormErrors } from '../forms/Fields';
import { DAY, ParsedInput, unreadableFields } from '../forms/ParsedInput';
import { PublishForm } from '../forms/PublishForm';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import type { ApiResult } from '../session/send';
import { closeRound, replaceDueDate } from './roundApi';
import { refusalOf } from './staleRound';

interface Props {
  read: ApiResult<ReportingRound>;
  /** Reads the round again. */
  changed: () => Promise<void>;
}

/** What staff do with an open round: another due date, and the closing. */
export function OpenRound({ read: { value: round, etag }, changed }: Props) {
  const id = round.reportingRoundId;
  const [dueOn, setDueOn] = useState(round.dueOn ?? '');
  const [to, setTo] = useState(round.to ?? '');
  const [done, setDone] = useState(false);
  const sending = useSubmission();
  const send = (request: () => Promise<unknown>) =>
    sending.attempt(
      async () => {
        setDone(false);
        await request();
        clearResponseCache();
        await changed();
        setDone(true);
      },
      (error) => refusalOf(error, { '/dueOn': 'dueOn', '/to': 'to' }, changed),
    );
  const change = (field: string, set: (value: string) => void) => (value: string) => {
    sending.changed(field);
    set(value);
  };
  function submit() {
    const unreadable = unreadableFields(['dueOn', 'to']);
    if (unreadable.length > 0 || !dueOn || !to)
      return sending.refuse(
        unreadable.length > 0 ? unreadable : [{ field: dueOn ? 'to' : 'dueOn', text: DAY.message }],
      );
    return send(() => replaceDueDate(id, { dueOn, to }, etag));
  }
  return (
    <section aria-labelledby="round-date">
      <h2 id="round-date">{texts.otherDate}</h2>
      <p>{texts.otherDateLede}</p>
      <PublishForm onSubmit={submit}>
        <FormErrors errors={sending.errors} attempt={sending.attempts} />
        <Field id="dueOn" label={texts.fields.dueOn} errors={sending.errors}>
          {(attributes) => <ParsedInput {...attributes} of={DAY} value={dueOn} set={change('dueOn', setDueOn)} />}
        </Field>
        <Field id="to" label={texts.fields.to} hint={texts.hints.to} errors={sending.errors}>
          {(attributes) => <ParsedInput {...attributes} of={DAY} value={to} set={change('to', setTo)} />}
        </Field>
        <SubmitButton of={sending} submit={texts.changeDate} />
        <p role="status">{done && texts.dateChanged}</p>
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
