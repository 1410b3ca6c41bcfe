import { useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import type { ConfirmableRule } from '../../../api/schema.gen';
import type { FormError } from './formErrors';

/** The property of a request body that names what the user confirmed. */
export type Confirmed = { confirmed?: ConfirmableRule[] };

/** Sends a form, one attempt at a time; keeps the errors of the last attempt, each until its field is changed. */
export function useSubmission() {
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [confirmed, setConfirmed] = useState<ConfirmableRule[]>([]);
  const [busy, setBusy] = useState(false);

  function refuse(found: FormError[]) {
    setErrors(found);
    setAttempts((n) => n + 1);
  }

  /** @param rules what the user confirmed since the last attempt; without any, nothing is confirmed */
  async function attempt(
    send: (confirmed: Confirmed) => Promise<void>,
    explain: (error: unknown) => FormError[],
    rules: ConfirmableRule[] = [],
  ) {
    if (busy) return;
    setBusy(true);
    const all = rules.length > 0 ? [...new Set([...confirmed, ...rules])] : [];
    setConfirmed(all);
    try {
      await send(all.length > 0 ? { confirmed: all } : {});
      setErrors([]);
    } catch (error) {
      refuse(explain(error));
    } finally {
      setBusy(false);
    }
  }
  /** The user changes this field. */
  const changed = (field: string) => setErrors((found) => found.filter((formError) => formError.field !== field));

  return { errors, attempts, busy, refuse, attempt, changed };
}

/** The submit button, with its progress state. */
export function SubmitButton({ of, submit }: { of: { busy: boolean }; submit: string }) {
  return (
    <>
      <button type="submit" class="ds-button" aria-disabled={of.busy || undefined}>
        {submit}
      </button>
      <p role="status" class="small">
        {of.busy && texts.sending}
      </p>
    </>
  );
}
