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
      {saving === 'over' && <LogInAgain />}
      {(saving === 'failed' || saving === 'away') && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => draft.save()}>
          {texts.saveNow}
        </button>
      )}
      {(saving === 'published' || saving === 'gone') && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => draft.startAnew()}>
          {texts.startAnew}
        </button>
      )}
    </div>
  );
}
