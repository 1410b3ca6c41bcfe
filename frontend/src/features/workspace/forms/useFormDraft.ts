import { useEffect, useState } from 'preact/hooks';
import { isLeaving } from '../session/session';
import { unsaved } from '../session/unsaved';
import type { FormValues } from './formSchema';

interface StoredForm {
  typed: FormValues;
  /** Idempotency key: the same for each attempt to send the same content, so that it is published once. */
  key: string;
}

const FOLLOWED_MS = 1_000;

/** Warns before the tab closes while it has unsent text. The page in the other language finds the text in the tab. */
export function useUnsavedWarning(unsent: boolean): void {
  useEffect(() => {
    if (!unsent) return;
    let followed = Number.NEGATIVE_INFINITY;
    const follow = ({ target }: MouseEvent) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
      if (link && !link.target && link.origin === location.origin) followed = performance.now();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (!isLeaving() && performance.now() - followed > FOLLOWED_MS) event.preventDefault();
    };
    addEventListener('click', follow, true);
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('click', follow, true);
      removeEventListener('beforeunload', warn);
    };
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
