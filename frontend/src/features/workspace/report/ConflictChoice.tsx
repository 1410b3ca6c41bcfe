import { codes } from '#texts/codes';
import { workspace as texts } from '#texts/workspace';
import type { ImplementationStatus, Language } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import type { FieldName } from './draftValues';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
  field: FieldName;
  /** Shows a value; by default as the form's options do. */
  label?: (field: FieldName, value: string) => string;
}

/** A colleague's version of a field that the user changed too, until the user chooses one. */
export function ConflictChoice({ draft, field, label = labelOf }: Props) {
  const theirs = draft.theirs[field];
  if (theirs === undefined) return null;
  function choose(whose: 'mine' | 'theirs') {
    draft.choose(field, whose);
    // The button that had the focus is removed with the choice.
    document.getElementById(field)?.focus();
  }
  return (
    <fieldset class="notice">
      <legend>{texts.theirsIn(texts.fields[field])}</legend>
      <p class="multiline" {...(theirs && (field === 'fr' || field === 'nl') && { lang: field })}>
        {theirs ? label(field, theirs) : texts.emptied}
      </p>
      <p class="button-row">
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => choose('theirs')}>
          {texts.takeTheirs}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => choose('mine')}>
          {texts.keepMine}
        </button>
      </p>
    </fieldset>
  );
}

/** The label of the value's option. */
function labelOf(field: FieldName, value: string): string {
  if (field === 'implementationStatus') return codes.implementationStatus[value as ImplementationStatus];
  if (field === 'originalLanguage') return texts.languages[value as Language];
  return field === 'expectedOn' ? date(value) : value;
}
