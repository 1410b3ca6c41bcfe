import type { Language } from '../../../api/schema.gen';
import { useAutosaver } from '../autosave/useAutosaver';
import type { EditorQuery } from '../forms/SecondPersonHint';
import type { DraftState } from './draft';
import { DraftSaver } from './draftSaver';
import { lastEditorOf } from './reportApi';

/** A draft, and what the user can do with it. */
export type Draft = DraftState &
  Pick<DraftSaver, 'change' | 'choose' | 'save' | 'continueInNewDraft' | 'reread' | 'publish' | 'discard'> & {
    editor: EditorQuery;
  };

const draftOf = (saver: DraftSaver): Draft => ({
  ...saver.state,
  change: saver.change,
  choose: saver.choose,
  save: saver.save,
  continueInNewDraft: saver.continueInNewDraft,
  reread: saver.reread,
  publish: (publication) => saver.publish(publication),
  discard: saver.discard,
  editor: lastEditorOf(saver.state.report),
});

/**
 * Opens a draft about a request and saves it while it is edited.
 * @param original the original language of a new report, until another is chosen
 * @param wanted id of the draft to continue, where there may be several
 * @param entered whether staff enter an earlier report
 * @param heir the body that is responsible now, if the user's no longer is
 */
export function useDraft(
  userId: string,
  original: Language,
  commitmentId: string,
  wanted: string | undefined,
  entered = false,
  heir?: () => Promise<string | undefined>,
) {
  const { saver, error, retry } = useAutosaver<DraftSaver>(
    (render) => new DraftSaver(userId, original, commitmentId, render, entered, heir).open(wanted),
    `${commitmentId} ${wanted}`,
  );
  return { draft: saver && draftOf(saver), error, retry };
}
