import { useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import type { FormError } from './formErrors';
import { belgianDay, isoDay, percentage } from './parse';
import { type FormContext, useUnreadable } from './UnreadableTexts';

/** A kind of value that is typed as text: browsers' own date and number fields drop what they cannot read. */
interface Kind {
  /** The value as the API has it; undefined if the text is none. */
  parse: (text: string) => string | undefined;
  /** The value as it is shown. */
  format: (value: string) => string;
  /** Says what is expected. */
  message: string;
}

/** A day; its value is ISO 8601. */
export const DAY: Kind = { parse: isoDay, format: belgianDay, message: texts.dayUnreadable };

/** A whole number from 0 to 100. */
export const PERCENTAGE: Kind = { parse: percentage, format: (value) => value, message: texts.percentageUnreadable };

interface Props {
  id: string;
  of: Kind;
  /** Empty if there is none. */
  value: string;
  /**
   * Is called whenever the user types, so that messages about the field disappear: with the value that was read, an empty text, or
   * the value so far while the text cannot be read.
   */
  set: (value: string) => void;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

/**
 * Text field for a day or a number. A text that cannot be read stays as it was typed, with a message once the field is
 * left or Enter is pressed; the form finds it by `unreadableFields` and is not sent.
 */
export function ParsedInput(
  { id, of: { parse, format, message }, value, set, ...attributes }: Props,
  context?: FormContext,
) {
  const kept = useUnreadable(context);
  /** The text while it differs from the value's own form. */
  const [text, setText] = useState<string | undefined>(kept.texts[id]);
  const [left, setLeft] = useState(true);
  const unreadable = text !== undefined && text.trim() !== '' && parse(text) === undefined;
  const wrong = unreadable && left;
  const described = [attributes['aria-describedby'], wrong && `${id}-unreadable`].filter(Boolean).join(' ');

  function type(typed: string) {
    setText(typed);
    setLeft(false);
    const parsed = typed.trim() === '' ? '' : parse(typed);
    kept.keep(id, parsed === undefined ? typed : undefined);
    set(parsed ?? value);
  }

  function finish() {
    setLeft(true);
    if (!unreadable) setText(undefined);
  }

  return (
    <>
      <input
        class="ds-input narrow"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        id={id}
        {...attributes}
        {...(described && { 'aria-describedby': described })}
        {...(wrong && { 'aria-invalid': 'true' as const })}
        value={text ?? format(value)}
        ref={(input) => input?.setCustomValidity(unreadable ? message : '')}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === 'Enter') finish();
        }}
      />
      {/* Its height is reserved: what stands below must not move away from the pointer that left the field. */}
      <p class="error reserved" id={`${id}-unreadable`} role="status" data-reserved={message}>
        {wrong && <span>{message}</span>}
      </p>
    </>
  );
}

/** An error for each of these fields whose text cannot be read. */
export const unreadableFields = (ids: readonly string[]): FormError[] =>
  ids.flatMap((field) => {
    const input = document.getElementById(field);
    const text = input instanceof HTMLInputElement && input.validity.customError ? input.validationMessage : '';
    return text ? [{ field, text }] : [];
  });
