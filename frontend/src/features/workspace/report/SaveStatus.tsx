import { workspace as texts } from '#texts/workspace';
import { LogInAgain } from '../session/LogInAgain';
import type { Draft } from './useDraft';

/** Whether the draft is saved, and what to do if it is not. */
export function SaveStatus({ draft }: { draft: Draft }) {
  const { saving } = draft;
  return (
    <div class="saved">
      <p role="status" class="small">
        {texts.saving[saving]} {draft.merged && texts.merged}
      </p>
      {saving === 'sessionExpired' && <LogInAgain />}
      {(saving === 'failed' || saving === 'loginUnavailable') && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => draft.save()}>
          {texts.saveNow}
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
