import { useRef } from 'preact/hooks';
import { unreadable } from '#texts/unreadable';
import { workspace } from '#texts/workspace';
import type { Saving } from '../autosave/autosave';
import type { FormDraft } from '../autosave/formSaver';
import { LogInAgain } from '../session/LogInAgain';
import { otherReasons } from './draftErrors';
import type { FormError } from './formErrors';
import { type FormContext, useUnreadable } from './UnreadableTexts';

interface Props<Field extends string> {
  draft: FormDraft<Field>;
  texts: { saving: Record<Saving, string>; continueInNewDraft: string };
  /** The messages of the failed saving. */
  unsaved: FormError[];
  /** The form's submission: a new draft leaves behind what was refused of the one before. */
  sending: { errors: FormError[]; forget: () => void };
  /** Whether no other draft can be begun. */
  gone?: boolean;
}

/** Whether the draft is saved, and what to do if it is not. */
export function SaveStatus<Field extends string>(props: Props<Field>, context?: FormContext) {
  const { draft, texts, unsaved, sending, gone } = props;
  const { saving, heir, exists, merged } = draft;
  const { texts: unreadableTexts } = useUnreadable(context);
  const status = useRef<HTMLParagraphElement>(null);
  // Unreadable values, such as half a date, are not saved.
  const isPartial = saving === 'saved' && Object.keys(unreadableTexts).some((field) => field in draft.words);
  const isUntouched = saving === 'saved' && !exists;
  const savingText = saving === 'handedOver' && heir ? workspace.handedOver(heir) : texts.saving[saving];
  /** The button that had the focus is removed with its state. */
  function act(request: () => Promise<unknown>) {
    request();
    status.current?.focus();
  }
  return (
    <div class="saved">
      <p role="status" class="small" ref={status} tabIndex={-1}>
        {isPartial
          ? unreadable.notSaved
          : !isUntouched && [savingText, ...otherReasons(unsaved, sending.errors)].join(' ')}{' '}
        {merged && workspace.merged}
      </p>
      {saving === 'sessionExpired' && <LogInAgain />}
      {(saving === 'failed' || saving === 'loginUnavailable') && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => act(() => draft.save())}>
          {workspace.saveNow}
        </button>
      )}
      {!gone && (saving === 'published' || saving === 'deleted') && (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => {
            sending.forget();
            act(() => draft.continueInNewDraft());
          }}
        >
          {texts.continueInNewDraft}
        </button>
      )}
    </div>
  );
}
