import { workspace as texts } from '#texts/workspace';
import { LogInAgain } from '../session/LogInAgain';
import type { DraftAutosave } from './draftAutosave';

/** Whether the draft is saved, and what to do if it is not. */
export function SaveStatus({ autosave }: { autosave: DraftAutosave }) {
  const { saving } = autosave;
  return (
    <div class="saved">
      <p role="status" class="small">
        {texts.saving[saving]} {autosave.merged && texts.merged}
      </p>
      {saving === 'over' && <LogInAgain />}
      {(saving === 'failed' || saving === 'away') && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => autosave.save()}>
          {texts.saveNow}
        </button>
      )}
      {(saving === 'published' || saving === 'gone') && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => autosave.startAnew()}>
          {texts.startAnew}
        </button>
      )}
    </div>
  );
}
