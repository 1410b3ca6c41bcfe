import { useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import type { DraftRow, Language, ResolutionDraftContent } from '../../../../api/schema.gen';
import { newRowId } from '../applyCommand';
import { openForm } from '../commands';
import { isUnprinted, textOf, withRows } from '../rows';
import { correct, split } from '../wording';
import { fieldId } from './rowProps';

interface Props {
  language: Language;
  row: DraftRow;
  content: ResolutionDraftContent;
  change: (content: ResolutionDraftContent) => void;
}

/** The text of a row in one language: Enter splits it at the cursor; typed changes need a reason. */
export function SideField({ language, row, content, change }: Props) {
  const text = textOf(row[language]);
  const [typed, setTyped] = useState<string>();
  const [reason, setReason] = useState('');
  const [isReasonMissing, setReasonMissing] = useState(false);
  if (!row[language])
    return isUnprinted(row) ? <p class="small">{texts.unprinted}</p> : <p class="error">{texts.emptySide}</p>;
  const id = fieldId(language);
  const isChanged = typed !== undefined && typed !== text;

  function take() {
    if (!isChanged) return;
    if (!reason.trim()) {
      setReasonMissing(true);
      return document.getElementById(`${id}-reason`)?.focus();
    }
    change(correct(content, row.rowId, language, typed.replace(/\s*\n\s*/g, ' '), reason.trim()));
    forget();
  }

  function forget() {
    setTyped(undefined);
    setReason('');
    setReasonMissing(false);
    document.getElementById(id)?.focus();
  }

  return (
    <div class="field" {...(isChanged && openForm(forget))}>
      <label for={id}>{texts.languages[language]}</label>
      <p class="small" id={`${id}-hint`}>
        {texts.textHint}
      </p>
      <textarea
        class="ds-input"
        id={id}
        lang={language}
        rows={4}
        aria-describedby={`${id}-hint`}
        value={typed ?? text}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          // The wording has no line breaks.
          event.preventDefault();
          if (isChanged) return document.getElementById(`${id}-reason`)?.focus();
          change(
            withRows(content, split(content.rows, row.rowId, language, event.currentTarget.selectionStart, newRowId())),
          );
        }}
      />
      {isChanged && (
        <>
          <label for={`${id}-reason`}>{texts.reason}</label>
          {isReasonMissing && (
            <p class="error" id={`${id}-reason-error`}>
              {texts.reasonMissing}
            </p>
          )}
          <input
            class="ds-input"
            id={`${id}-reason`}
            maxLength={1000}
            required
            {...(isReasonMissing && { 'aria-invalid': true, 'aria-describedby': `${id}-reason-error` })}
            value={reason}
            onInput={(event) => {
              setReason(event.currentTarget.value);
              setReasonMissing(false);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              take();
            }}
          />
          <p class="multiline small" lang={language}>
            {text}
          </p>
          <p class="button-row">
            <button type="button" class="ds-button" aria-disabled={!reason.trim() || undefined} onClick={take}>
              {texts.correct}
            </button>
            <button type="button" class="ds-button" data-variant="secondary" onClick={forget}>
              {texts.forget}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
