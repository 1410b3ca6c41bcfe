import { intake as texts } from '#texts/intake';
import { unreadable } from '#texts/unreadable';
import { workspace } from '#texts/workspace';
import { FormErrors } from '../../forms/Fields';
import { formErrorsOf } from '../../forms/formErrors';
import { type FormContext, useUnreadable } from '../../forms/UnreadableTexts';
import type { ReviewSaver } from '../reviewSaver';

/** Whether the draft is saved, and what to do if it is not. */
export function SaveState({ saver }: { saver: ReviewSaver }, context?: FormContext) {
  const { saving, error, merged } = saver.state;
  const isPartial = Object.keys(useUnreadable(context).texts).length > 0;
  return (
    <div class="saved">
      <p role="status" class="small">
        {saving !== 'saved' ? workspace.saving[saving] : isPartial ? unreadable.notSaved : texts.saved}{' '}
        {merged && texts.merged}
      </p>
      {/* Always there: it takes the focus when it is first shown, and the user may be typing. */}
      <FormErrors errors={error === undefined ? [] : formErrorsOf(error, {})} attempt={0} />
      {(saving === 'failed' || saving === 'loginUnavailable') && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => saver.save()}>
          {workspace.saveNow}
        </button>
      )}
    </div>
  );
}
