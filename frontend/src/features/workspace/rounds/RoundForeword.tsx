import { useRef, useState } from 'preact/hooks';
import { rounds as texts } from '#texts/rounds';
import { workspace } from '#texts/workspace';
import type { CreateRoundForeword, Language, ReportingRound } from '../../../api/schema.gen';
import { sharedForm } from '../forms/formSchema';
import { FOREWORD } from '../session/roundAddresses';
import type { ApiResult } from '../session/send';
import { SharedActionForm } from '../statements/SharedActionForm';

interface Props {
  userId: string;
  /** The original language of a first foreword, until another is chosen. */
  original: Language;
  read: ApiResult<ReportingRound>;
  /** Reads the round again; returns it. */
  changed: () => Promise<ApiResult<ReportingRound> | undefined>;
}

/** The foreword to the report on a round that was opened: staff share its draft, which begins with the published one. */
export function RoundForeword({ userId, original, read: { value: round, etag }, changed }: Props) {
  const [done, setDone] = useState('');
  const [forms, setForms] = useState(0);
  const status = useRef<HTMLParagraphElement>(null);
  const { text, originalLanguage = original } = round.foreword ?? {};
  const form = sharedForm<CreateRoundForeword>({
    words: texts.foreword,
    subject: { kind: 'roundForeword', subjectId: round.reportingRoundId },
    controls: [],
    text: 'text',
    initial: { fr: text?.fr ?? '', nl: text?.nl ?? '', ifMatch: etag },
  });

  /** Shows the form anew, once the round is read again. */
  const doneWith = (what: string) => async () => {
    await changed();
    setDone(what);
    setForms((n) => n + 1);
    status.current?.focus();
  };

  return (
    <section aria-labelledby={FOREWORD} onInput={() => setDone('')}>
      <h2 id={FOREWORD} tabIndex={-1}>
        {texts.foreword.title}
      </h2>
      <p>{texts.foreword.lede}</p>
      <SharedActionForm
        key={forms}
        form={form}
        userId={userId}
        original={originalLanguage}
        onDone={doneWith(texts.foreword.done)}
        discarded={doneWith(workspace.discarded)}
        replaces={{
          etag,
          changed: texts.foreword.changed,
          reread: async () => (await changed())?.etag !== etag,
          // A due date or the closing changes the version of the round, too.
          notice: (words) =>
            text &&
            (words.fr !== text.fr || words.nl !== text.nl) && (
              <div class="notice">
                <p>{texts.foreword.theirs}</p>
                <p class="multiline" lang="fr">
                  {text.fr}
                </p>
                <p class="multiline" lang="nl">
                  {text.nl}
                </p>
              </div>
            ),
        }}
      />
      <p role="status" ref={status} tabIndex={-1}>
        {done}
      </p>
    </section>
  );
}
