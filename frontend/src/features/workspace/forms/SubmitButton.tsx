import { useRef, useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import type { ConfirmableRule } from '../../../api/schema.gen';
import type { FormError } from './formErrors';

/** The property of a request body with the rules that the user confirmed. */
export type Confirmed = { confirmed?: ConfirmableRule[] };

/** An error, and the name of the queued action that failed, if it was one. */
type ActionError = FormError & { action?: string };

/** Sends a form, one attempt at a time; keeps the errors of the last attempt, each until its field is changed. */
export function useSubmission() {
  const [errors, setErrors] = useState<ActionError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [confirmed, setConfirmed] = useState<ConfirmableRule[]>([]);
  const [busy, setBusy] = useState(false);
  const running = useRef<Promise<void> | undefined>(undefined);
  /** Names of the queued actions that wait or run. */
  const waiting = useRef(new Set<string>());

  function refuse(found: FormError[], action?: string) {
    setErrors((before) => [
      ...ofOthers(before, action).filter(({ text }) => found.every((one) => one.text !== text)),
      ...found.map((one) => ({ ...one, ...(action !== undefined && { action }) })),
    ]);
    setAttempts((n) => n + 1);
  }

  /** @param rules the rules that the user confirmed since the last attempt; without any, no rule is confirmed */
  async function attempt(
    send: (confirmed: Confirmed) => Promise<void>,
    explain: (error: unknown) => FormError[],
    rules: ConfirmableRule[] = [],
  ) {
    // The same button was clicked twice.
    if (running.current) return;
    running.current = run(send, explain, rules);
    await running.current;
  }

  /**
   * Acts after the action that is running now: for buttons with different actions.
   * @param name of the action; while it waits or runs, it is not repeated
   */
  async function enqueue(name: string, act: () => Promise<void>, explain: (error: unknown) => FormError[]) {
    if (waiting.current.has(name)) return;
    waiting.current.add(name);
    try {
      // The failure of another action is reported where that one was started.
      while (running.current) await running.current.catch(() => {});
      running.current = run(act, explain, [], name);
      await running.current;
    } finally {
      waiting.current.delete(name);
    }
  }

  async function run(
    send: (confirmed: Confirmed) => Promise<void>,
    explain: (error: unknown) => FormError[],
    rules: ConfirmableRule[],
    action?: string,
  ) {
    setBusy(true);
    const all = rules.length > 0 ? [...new Set([...confirmed, ...rules])] : [];
    setConfirmed(all);
    try {
      // `running` is set before anything can fail: otherwise it would never be unset.
      await Promise.resolve();
      await send(all.length > 0 ? { confirmed: all } : {});
      setErrors((found) => ofOthers(found, action));
    } catch (error) {
      refuse(explain(error), action);
    } finally {
      running.current = undefined;
      setBusy(false);
    }
  }

  /** The user changes this field. */
  const changed = (field: string) => setErrors((found) => found.filter((formError) => formError.field !== field));

  /** What was refused is out of date. */
  const forget = () => setErrors([]);

  return { errors, attempts, busy, refuse, attempt, enqueue, changed, forget };
}

/** The errors that an action leaves: a queued one those of the others, the whole form none. */
const ofOthers = (errors: ActionError[], action: string | undefined): ActionError[] =>
  action === undefined ? [] : errors.filter((error) => error.action !== action);

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
