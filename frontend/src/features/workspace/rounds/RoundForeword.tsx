import { useState } from 'preact/hooks';
import { actions } from '#texts/actions';
import { rounds as texts } from '#texts/rounds';
import { workspace } from '#texts/workspace';
import type { Language, ReportingRound } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { BilingualFields } from '../forms/BilingualFields';
import { FormErrors } from '../forms/Fields';
import { hasText } from '../forms/formSchema';
import { PublishForm } from '../forms/PublishForm';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useFormDraft } from '../forms/useFormDraft';
import type { ApiResult } from '../session/send';
import { replaceForeword } from './roundApi';
import { refusalOf } from './staleRound';

interface Props {
  userId: string;
  read: ApiResult<ReportingRound>;
  /** Reads the round again. */
  changed: () => Promise<void>;
}

const FIELD_IDS = { '/text/fr': 'fr', '/text/nl': 'nl', '/originalLanguage': 'originalLanguage' };

/** The foreword to the report on a round that was opened; what is typed is kept in the tab until it is published. */
export function RoundForeword({ userId, read: { value: round, etag }, changed }: Props) {
  const { text: { fr = '', nl = '' } = {}, originalLanguage = '' } = round.foreword ?? {};
  const place = `foreword of round ${round.reportingRoundId}`;
  const { typed, restored, type, forget } = useFormDraft(userId, place, { fr, nl, originalLanguage });
  const sending = useSubmission();
  const [done, setDone] = useState(false);
  const labels: Record<string, string> = {
    ...texts.foreword.fields,
    originalLanguage: workspace.fields.originalLanguage,
  };

  function submit() {
    const missing = ['fr', 'nl', 'originalLanguage'].filter((name) => !hasText(typed[name]));
    if (missing.length > 0)
      return sending.refuse(missing.map((field) => ({ field, text: actions.lacking(labels[field] ?? '') })));
    return sending.attempt(
      async () => {
        setDone(false);
        const text = { fr: typed.fr ?? '', nl: typed.nl ?? '' };
        const body = { text, originalLanguage: typed.originalLanguage as Language };
        await replaceForeword(round.reportingRoundId, body, etag);
        forget(typed);
        clearResponseCache();
        await changed();
        setDone(true);
      },
      (error) => refusalOf(error, FIELD_IDS, changed),
    );
  }

  return (
    <section aria-labelledby="round-foreword">
      <h2 id="round-foreword">{texts.foreword.title}</h2>
      <p>{texts.foreword.lede}</p>
      <PublishForm onSubmit={submit}>
        <FormErrors errors={sending.errors} attempt={sending.attempts} />
        {restored && <p class="small">{actions.restored}</p>}
        <BilingualFields
          typed={typed}
          labels={texts.foreword.fields}
          errors={sending.errors}
          set={(name) => (value) => {
            setDone(false);
            sending.changed(name);
            type({ ...typed, [name]: value });
          }}
        />
        <SubmitButton of={sending} submit={texts.foreword.submit} />
        <p role="status">{done && texts.foreword.done}</p>
      </PublishForm>
    </section>
  );
}
