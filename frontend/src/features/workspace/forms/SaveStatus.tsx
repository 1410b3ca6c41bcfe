import { unreadable } from '#texts/unreadable';
import { workspace } from '#texts/workspace';
import type { Saving } from '../autosave/autosave';
import type { FormDraft } from '../autosave/formSaver';
import { LogInAgain } from '../session/LogInAgain';
import { type FormContext, useUnreadable } from './UnreadableTexts';

interface Props<Field extends string> {
  draft: FormDraft<Field>;
  texts: { saving: Record<Saving, string>; continueInNewDraft: string };
  /** Reasons why it could not be saved, apart from messages beside the fields. */
  reasons: string[];
}

/** Whether the draft is saved, and what to do if it is not. */
export function SaveStatus<Field extends string>({ draft, texts, reasons }: Props<Field>, context?: FormContext) {
  const { saving, exists, merged } = draft;
  // Unreadable values, such as half a date, are not saved.
  const isPartial =
    saving === 'saved' && Object.keys(useUnreadable(context).texts).some((field) => field in draft.words);
  const isUntouched = saving === 'saved' && !exists;
  return (
    <div class="saved">
      <p role="status" class="small">
        {isPartial ? unreadable.notSaved : !isUntouched && [texts.saving[saving], ...reasons].join(' ')}{' '}
        {merged && workspace.merged}
      </p>
      {saving === 'sessionExpired' && <LogInAgain />}
      {(saving === 'failed' || saving === 'loginUnavailable') && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => draft.save()}>
          {workspace.saveNow}
        </button>
      )}
      {(saving === 'published' || saving === 'deleted') && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => draft.continueInNewDraft()}>
          {texts.continueInNewDraft}
        </button>
      )}
    </div>
  );
}
