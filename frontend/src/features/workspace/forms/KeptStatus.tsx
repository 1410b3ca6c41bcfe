import { actions as texts } from '#texts/actions';
import { unreadable } from '#texts/unreadable';
import type { FormValues } from './formSchema';
import { type FormContext, useUnreadable } from './UnreadableTexts';

interface Props {
  /** The form as `useFormDraft` has it. */
  form: { typed: FormValues; touched: boolean };
}

/** Says that the tab keeps what was typed, where no draft is shared. */
export function KeptStatus({ form: { typed, touched } }: Props, context?: FormContext) {
  const isPartial = Object.keys(useUnreadable(context).texts).some((field) => field in typed);
  return (
    <p role="status" class="small">
      {isPartial ? unreadable.notSaved : touched && texts.kept}
    </p>
  );
}
