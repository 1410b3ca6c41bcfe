import { useEffect, useState } from 'preact/hooks';
import { isLeaving } from '../session/session';
import { unsaved } from '../session/unsaved';
import type { FormValues } from './formSchema';

interface StoredForm {
  typed: FormValues;
  /** Idempotency key: the same for each attempt to send the same content, so that it is published once. */
  key: string;
}

/** Warns before the tab closes while it has unsent text. */
export function useUnsavedWarning(unsent: boolean): void {
  useEffect(() => {
    if (!unsent) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (!isLeaving()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsent]);
}

/**
 * Keeps a form's content until it is sent: navigation, reload and login do not lose it.
 * @param empty the content before the user types; a field that it leaves out is empty
 */
export function useFormDraft(userId: string, place: string, empty: FormValues) {
  const [found] = useState(() => unsaved.find<StoredForm>(userId, place));
  const [kept, setKept] = useState<StoredForm>(found ?? { typed: empty, key: crypto.randomUUID() });
  const differs = (typed: FormValues) =>
    Object.keys({ ...empty, ...typed }).some((name) => (typed[name] ?? '') !== (empty[name] ?? ''));
  const touched = differs(kept.typed);
  useUnsavedWarning(touched);

  function type(typed: FormValues) {
    const now = { typed, key: crypto.randomUUID() };
    setKept(now);
    if (differs(typed)) unsaved.keep(userId, place, now);
    else unsaved.forget(userId, place);
  }
  /** @param next the form's content from now on */
  function forget(next = empty) {
    unsaved.forget(userId, place);
    setKept({ typed: next, key: crypto.randomUUID() });
  }
  return { ...kept, touched, restored: found !== undefined && touched, type, forget };
}
