import { useState } from 'preact/hooks';
import { actions } from '#texts/actions';
import { rounds as texts } from '#texts/rounds';
import { workspace } from '#texts/workspace';
import type { ConfirmableRule, Language, ReportingRound } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { BilingualFields } from '../forms/BilingualFields';
import { ConflictChoice } from '../forms/ConflictChoice';
import { FormErrors } from '../forms/Fields';
import { hasText } from '../forms/formSchema';
import { PublishForm } from '../forms/PublishForm';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import type { ApiResult } from '../session/send';
import { replaceForeword } from './roundApi';
import { refusalOf } from './staleRound';
import { useMergedForm } from './useMergedForm';

interface Props {
  userId: string;
  /** The original language of a first foreword, until another is chosen. */
  original: Language;
  read: ApiResult<ReportingRound>;
  /** Reads the round again. */
  changed: () => Promise<void>;
}

const FIELD_IDS = { '/text/fr': 'fr', '/text/nl': 'nl', '/originalLanguage': 'originalLanguage' };
const FIELDS = ['fr', 'nl', 'originalLanguage'] as const;
type ForewordField = (typeof FIELDS)[number];

/** How a field is called, and how its value is shown. */
const LABELS: Record<ForewordField, string> = {
  ...texts.foreword.fields,
  originalLanguage: workspace.fields.originalLanguage,
};
const shown = (field: ForewordField) => (value: string) =>
  field === 'originalLanguage' ? workspace.languages[value as Language] : value;

/**
 * The foreword to the report on a round that was opened. The typed text is kept in the tab until it is published; a foreword that
 * a colleague published meanwhile is merged into it.
 */
export function RoundForeword({ userId, original, read: { value: round, etag }, changed }: Props) {
  const { text: { fr = '', nl = '' } = {}, originalLanguage = original } = round.foreword ?? {};
  const place = `foreword of round ${round.reportingRoundId}`;
  const form = useMergedForm(userId, place, FIELDS, { fr, nl, originalLanguage });
  const { words } = form;
  const sending = useSubmission();
  const [done, setDone] = useState(false);

  function submit(rules?: ConfirmableRule[]) {
    const missing = FIELDS.filter((field) => !hasText(words[field]));
    if (missing.length > 0)
      return sending.refuse(missing.map((field) => ({ field, text: actions.lacking(LABELS[field]) })));
    const toChoose = FIELDS.filter((field) => form.theirs[field] !== undefined);
    if (toChoose.length > 0)
      return sending.refuse(toChoose.map((field) => ({ field, text: workspace.toChoose(LABELS[field]) })));
    return sending.attempt(
      async (confirmed) => {
        setDone(false);
        const text = { fr: words.fr, nl: words.nl };
        const body = { text, originalLanguage: words.originalLanguage as Language, ...confirmed };
        await replaceForeword(round.reportingRoundId, body, etag);
        clearResponseCache();
        // Until the new values are read, the form shows what was sent.
        await changed();
        form.sent(words);
        setDone(true);
      },
      (error) => refusalOf(error, FIELD_IDS, changed),
      rules,
    );
  }

  function touch(field: string) {
    setDone(false);
    sending.changed(field);
  }

  return (
    <section aria-labelledby="round-foreword">
      <h2 id="round-foreword">{texts.foreword.title}</h2>
      <p>{texts.foreword.lede}</p>
      <PublishForm onSubmit={() => submit()}>
        <FormErrors errors={sending.errors} attempt={sending.attempts} confirm={submit} />
        {form.restored && <p class="small">{actions.restored}</p>}
        <BilingualFields
          typed={words}
          labels={texts.foreword.fields}
          errors={sending.errors}
          set={(name) => (value) => {
            touch(name);
            form.change(name as ForewordField, value);
          }}
          below={(name) => {
            const field = name as ForewordField;
            return (
              <ConflictChoice
                draft={{
                  theirs: form.theirs,
                  choose: (chosen, whose) => {
                    touch(chosen);
                    form.choose(chosen, whose);
                  },
                }}
                field={field}
                name={LABELS[field]}
                show={shown(field)}
              />
            );
          }}
        />
        <SubmitButton of={sending} submit={texts.foreword.submit} />
        <p role="status">{done && texts.foreword.done}</p>
      </PublishForm>
    </section>
  );
}
