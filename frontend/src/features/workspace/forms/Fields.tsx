import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import type { ConfirmableRule } from '../../../api/schema.gen';
import { LogInAgain } from '../session/LogInAgain';
import type { FormError } from './formErrors';
import { namedErrors } from './namedErrors';

interface Summary {
  errors: FormError[];
  /** Number of attempts: each one takes the focus. */
  attempt: number;
  /** Publishes although the content is implausible; left out where nothing can be confirmed. */
  confirm?: (rules: ConfirmableRule[]) => void;
}

/**
 * Error summary above the form: takes the focus, links to each field or to the login, and begins the document title. Where all that is left is
 * implausible, it is a question with a button that publishes nevertheless.
 */
export function FormErrors({ errors, attempt, confirm }: Summary) {
  const summary = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => summary.current?.focus(), [attempt]);
  const asks = confirm !== undefined && errors.every(({ rule }) => rule);
  useErrorTitle(errors.length > 0 && !asks);
  if (errors.length === 0) return null;
  return (
    <div class={asks ? 'notice' : 'notice danger'} role="alert" ref={summary} tabIndex={-1} aria-labelledby={title}>
      <h2 id={title}>{asks ? texts.toConfirm : texts.errors(errors.length)}</h2>
      <ul>
        {namedErrors(errors).map(({ field, text }) => (
          <li key={field + text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
      {errors.some(({ sessionExpired }) => sessionExpired) && <LogInAgain />}
      {asks && (
        <>
          <p>{texts.confirmHint}</p>
          <button type="button" class="ds-button" onClick={() => confirm(errors.flatMap(({ rule }) => rule ?? []))}>
            {texts.publishAnyway}
          </button>
        </>
      )}
    </div>
  );
}

const TITLE = `${texts.errorTitle} – `;
/** How many summaries of errors are on the page. */
let summaries = 0;

/** Begins the document title with the word for an error, once for all forms of the page. */
function useErrorTitle(refused: boolean) {
  useEffect(() => {
    if (!refused) return;
    if (summaries++ === 0) document.title = TITLE + document.title;
    return () => {
      if (--summaries === 0) document.title = document.title.replace(TITLE, '');
    };
  }, [refused]);
}

interface Props {
  id: string;
  label: string;
  hint?: string;
  errors: FormError[];
  children: (attributes: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' }) => ComponentChildren;
}

/** A control with label, explanation and error. */
export function Field({ id, label, hint, errors, children }: Props) {
  const wrong = errors.filter((formError) => formError.field === id);
  const described = [hint && `${id}-hint`, wrong.length && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {wrong.map((formError) => formError.text).join(' ')}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(wrong.some(({ rule }) => !rule) && { 'aria-invalid': 'true' as const }),
      })}
    </div>
  );
}

/** A select of codes. */
export function Choice({
  words,
  value,
  choose,
  none = texts.choose,
  ...attributes
}: {
  id: string;
  /** The option without a choice. */
  none?: string;
  words: [code: string, word: string][];
  value: string;
  choose: (code: string) => void;
}) {
  return (
    <select class="ds-input" {...attributes} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      <option value="">{none}</option>
      {words.map(([code, word]) => (
        <option key={code} value={code}>
          {word}
        </option>
      ))}
    </select>
  );
}
