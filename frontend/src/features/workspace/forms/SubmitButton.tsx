import { useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import type { Fault } from './faults';

/** Sends a form, one attempt at a time; keeps the errors of the last attempt. */
export function useSubmission() {
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [busy, setBusy] = useState(false);

  function refuse(found: Fault[]) {
    setFaults(found);
    setAttempts((n) => n + 1);
  }

  async function attempt(send: () => Promise<void>, explain: (error: unknown) => Fault[]) {
    if (busy) return;
    setBusy(true);
    try {
      await send();
      setFaults([]);
    } catch (error) {
      refuse(explain(error));
    } finally {
      setBusy(false);
    }
  }
  return { faults, attempts, busy, refuse, attempt };
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
