import { workspace as texts } from '#texts/workspace';
import type { DraftKeeper } from './keeper';
import { LogInAgain } from './LogInAgain';

/** Whether what was typed is safe, and what to do where it is not. */
export function Saved({ keeper }: { keeper: DraftKeeper }) {
  const { saving } = keeper;
  return (
    <div class="saved">
      <p role="status" class="small">
        {texts.saving[saving]} {keeper.merged && texts.merged}
      </p>
      {saving === 'over' && <LogInAgain />}
      {(saving === 'failed' || saving === 'away') && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => keeper.save()}>
          {texts.saveNow}
        </button>
      )}
      {(saving === 'published' || saving === 'gone') && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => keeper.startAnew()}>
          {texts.startAnew}
        </button>
      )}
    </div>
  );
}
