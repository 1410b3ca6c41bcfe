import { workspace as texts } from '#texts/workspace';
import type { FormDraft } from '../autosave/formSaver';

interface Props<Field extends string> {
  draft: Pick<FormDraft<Field>, 'theirs' | 'choose'>;
  field: Field;
  /** The field's label. */
  name: string;
  /** Shows a value; by default as it is. */
  show?: (value: string) => string;
  /** The user has chosen: errors of the field are out of date. */
  changed: (field: Field) => void;
}

/** A colleague's version of a field that the user changed too, until the user chooses one. */
export function ConflictChoice<Field extends string>({ draft, field, name, show = String, changed }: Props<Field>) {
  const theirs = draft.theirs[field];
  if (theirs === undefined) return null;
  function choose(whose: 'mine' | 'theirs') {
    changed(field);
    draft.choose(field, whose);
    // The button that had the focus is removed with the choice.
    document.getElementById(field)?.focus();
  }
  return (
    <fieldset class="notice">
      <legend>{texts.theirsIn(name)}</legend>
      <p class="multiline" {...(theirs && (field === 'fr' || field === 'nl') && { lang: field })}>
        {theirs ? show(theirs) : texts.emptied}
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
