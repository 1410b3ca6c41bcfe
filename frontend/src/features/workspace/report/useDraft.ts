import { useEffect, useState } from 'preact/hooks';
import type { DraftState } from './draft';
import { DraftSaver } from './draftSaver';

/** A draft, and what the user can do with it. */
export type Draft = DraftState &
  Pick<DraftSaver, 'change' | 'choose' | 'save' | 'continueInNewDraft' | 'reread' | 'publish' | 'discard'>;

const draftOf = (saver: DraftSaver, state: DraftState): Draft => ({
  ...state,
  change: (words) => saver.change(words),
  choose: (field, whose) => saver.choose(field, whose),
  save: () => saver.save(),
  continueInNewDraft: () => saver.continueInNewDraft(),
  reread: () => saver.reread(),
  publish: () => saver.publish(),
  discard: () => saver.discard(),
});

/**
 * Opens a draft about a request and saves it while it is edited. Changes are still saved after the form is closed.
 * @param wanted id of the draft to continue, where there may be several
 */
export function useDraft(person: string, commitmentId: string, wanted: string | undefined) {
  const [draft, setDraft] = useState<Draft>();
  const [trouble, setTrouble] = useState<unknown>();
  const [opening, setOpening] = useState(0);
  useEffect(() => {
    let shown = true;
    const saver: DraftSaver = new DraftSaver(person, commitmentId, (state) => {
      if (shown) setDraft(draftOf(saver, state));
    });
    setTrouble(undefined);
    saver.open(wanted).catch((error: unknown) => shown && setTrouble(error));
    return () => {
      shown = false;
    };
  }, [commitmentId, wanted, opening]);
  return { draft, trouble, retry: () => setOpening((n) => n + 1) };
}
