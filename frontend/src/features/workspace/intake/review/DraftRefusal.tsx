import { useEffect, useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import { submission } from '#texts/submission';
import type { DraftRefusal } from '../../../../api/schema.gen';
import { brusselsDay } from '../../../../i18n/brussels';
import { date } from '../../../../i18n/format';
import { Field } from '../../forms/Fields';

/** Why a submission was sent back, for the person who submits next and for the one who decides then. */
export const LastRefusal = ({ refused }: { refused: DraftRefusal | undefined }) =>
  refused ? (
    <div class="notice">
      <p>{submission.refusedBy[refused.by.byCaller ? 'you' : 'other'](date(brusselsDay(refused.by.actedAt)))}</p>
      <p class="multiline">{refused.reason}</p>
    </div>
  ) : null;

const REASON = 'refusal-reason';

/** Sends a submitted draft back; opened first, as a reason is needed. */
export function RefuseDraft({ refuse }: { refuse: (reason: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (isOpen) document.getElementById(REASON)?.focus();
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {submission.refuse}
      </button>
      {isOpen && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim()) return refuse(reason.trim());
            setMissing(true);
            document.getElementById(REASON)?.focus();
          }}
        >
          <Field
            id={REASON}
            label={submission.refusalReason}
            hint={submission.refusalHint}
            errors={isMissing ? [{ field: REASON, text: texts.reasonMissing }] : []}
          >
            {(attributes) => (
              <textarea
                {...attributes}
                class="ds-input"
                rows={3}
                maxLength={1000}
                value={reason}
                onInput={(event) => {
                  setReason(event.currentTarget.value);
                  setMissing(false);
                }}
              />
            )}
          </Field>
          <button type="submit" class="ds-button" data-variant="secondary">
            {submission.refuseNow}
          </button>
        </form>
      )}
    </>
  );
}
