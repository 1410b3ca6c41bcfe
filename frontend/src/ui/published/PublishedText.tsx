import { record } from '#texts/record';
import type { Language, PublicText, ReasonWithdrawal, Withdrawal } from '../../api/schema.gen';
import { brusselsDay } from '../../i18n/brussels';
import { language, otherLanguage } from '../../language';
import { useBothLanguages } from '../bothLanguages';
import { partyName } from '../Changes';

interface Props {
  /** Undefined if withdrawn. */
  text: PublicText | undefined;
  original: Language;
  withdrawal?: Withdrawal | undefined;
}

/** A published text in the reader's language, the other on demand, with its original language. */
export function PublishedText({ text, original, withdrawal }: Props) {
  if (withdrawal) return <WithdrawnText withdrawal={withdrawal} />;
  return text ? <Words text={text} original={original} /> : null;
}

/** The notice of a withdrawn text or evidence item: date, author and reason of the withdrawal. */
export function WithdrawnText({ withdrawal: w }: { withdrawal: Withdrawal }) {
  return (
    <div class="withdrawn-text">
      {w.earlier && <Reason of={w.earlier} label={record.textWithdrawnBy} />}
      <Reason of={w} label={w.kind === 'evidenceItem' ? record.withdrawnBy : record.textWithdrawnBy} />
      {w.withdrawal && <Reason of={w.withdrawal} label={record.reasonWithdrawnBy} />}
    </div>
  );
}

interface ReasonProps {
  of: Withdrawal | ReasonWithdrawal;
  label: (by: string, iso: string) => string;
}

function Reason({ of: w, label }: ReasonProps) {
  return (
    <>
      <p>
        <strong>{label(partyName(w.by), brusselsDay(w.withdrawnAt))}</strong>
      </p>
      {w.reason && <Words text={w.reason} original={w.originalLanguage} />}
    </>
  );
}

function Words({ text, original }: { text: PublicText; original: Language }) {
  const { both, switchable } = useBothLanguages();
  const other = (
    <p class="paragraphs" lang={otherLanguage}>
      {text[otherLanguage]}
    </p>
  );
  return (
    <div class="statement">
      <p class="paragraphs" lang={language}>
        {text[language]}
      </p>
      <p class="small">{record.original(original)}</p>
      {switchable ? (
        both && other
      ) : (
        <details>
          <summary>{record.otherText}</summary>
          {other}
        </details>
      )}
    </div>
  );
}
