import { useState } from 'preact/hooks';
import { acts as texts } from '#texts/acts';
import type { Fault } from './faults';
import { LogInAgain } from './LogInAgain';
import { SessionOver } from './session';

/** Attempts to send a form: one at a time, and what was wrong with the last. */
export function useSending() {
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);

  function refuse(found: Fault[]) {
    setFaults(found);
    setAttempts((n) => n + 1);
  }

  async function attempt(send: () => Promise<void>, explain: (error: unknown) => Fault[]) {
    if (busy) return;
    setBusy(true);
    setOver(false);
    try {
      await send();
      setFaults([]);
    } catch (error) {
      setOver(error instanceof SessionOver);
      refuse(explain(error));
    } finally {
      setBusy(false);
    }
  }
  return { faults, attempts, busy, over, refuse, attempt };
}

/** The button that sends; where the session has ended, the way back in. */
export function Sending({ of, submit }: { of: { busy: boolean; over: boolean }; submit: string }) {
  return (
    <>
      <div class="choices">
        <button type="submit" class="ds-button" aria-disabled={of.busy || undefined}>
          {submit}
        </button>
        {of.over && <LogInAgain variant="secondary" />}
      </div>
      <p role="status" class="small">
        {of.busy && texts.sending}
      </p>
    </>
  );
}
