import { record } from '#texts/record';
import type { Language, PublicText, ReasonWithdrawal, Withdrawal } from '../../api/schema.gen';
import { brusselsDay } from '../../i18n/brussels';
import { language, otherLanguage } from '../../i18n/current';
import { partyName } from '../Changes';

interface Props {
  /** Left out where its words were withdrawn. */
  text: PublicText | undefined;
  original: Language;
  withdrawal?: Withdrawal | undefined;
}

/** A published text in the reader's language, the other on demand, and which of the two was written first. */
export function PublishedText({ text, original, withdrawal }: Props) {
  if (withdrawal) return <WithdrawnText withdrawal={withdrawal} />;
  return text ? <Words text={text} original={original} /> : null;
}

/** What is left of a text or of evidence that was withdrawn: when, by whom and why. */
export function WithdrawnText({ withdrawal: w }: { withdrawal: Withdrawal }) {
  return (
    <div class="gone">
      <Reason of={w} said={w.kind === 'evidenceItem' ? record.withdrawnBy : record.textWithdrawnBy} />
      {w.withdrawal && <Reason of={w.withdrawal} said={record.reasonWithdrawnBy} />}
    </div>
  );
}

interface ReasonProps {
  of: Withdrawal | ReasonWithdrawal;
  said: (by: string, iso: string) => string;
}

function Reason({ of: w, said }: ReasonProps) {
  return (
    <>
      <p>
        <strong>{said(partyName(w.by), brusselsDay(w.withdrawnAt))}</strong>
      </p>
      {w.reason && <Words text={w.reason} original={w.originalLanguage} />}
    </>
  );
}

function Words({ text, original }: { text: PublicText; original: Language }) {
  return (
    <div class="told">
      <p class="words" lang={language}>
        {text[language]}
      </p>
      <p class="small">{record.original(original)}</p>
      <details>
        <summary>{record.otherText}</summary>
        <p class="words" lang={otherLanguage}>
          {text[otherLanguage]}
        </p>
      </details>
    </div>
  );
}
