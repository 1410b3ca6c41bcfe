import { useState } from 'preact/hooks';
import { actions } from '#texts/actions';
import { addedEvidence as added } from '#texts/addedEvidence';
import { workspace } from '#texts/workspace';
import type { Assessment, Language, ProgressReport } from '../../../api/schema.gen';
import { reportDay } from '../../../i18n/reportDay';
import { additionsTo } from '../../../ui/published/additionsTo';
import { Report } from '../../../ui/published/Report';
import { NotSaved } from '../autosave/autosaver';
import { ConflictChoice } from '../forms/ConflictChoice';
import { FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { useSubmission } from '../forms/SubmitButton';
import {
  addition,
  asOrdinary,
  type DraftValues,
  FIELDS,
  type FieldName,
  isAddition,
  valuesToRepeat,
} from './draftValues';
import { ReplaceQuestion } from './ReplaceQuestion';
import { reuseEvidence } from './reportApi';
import type { Draft } from './useDraft';

const texts = actions.previous;

interface Props {
  draft: Draft;
  /** The latest report, or the one that it repeats. */
  last: ProgressReport;
  /** Published reports. */
  reports: ProgressReport[];
  /** Whether the draft corrects that report. */
  isCorrecting: boolean;
  assessments: Assessment[];
  /** Whether the draft only adds evidence to it. */
  isAdding: boolean;
  /** Whether the body that reports published it: each body corrects its own reports and adds evidence to them. */
  isOwn: boolean;
  /** The original language of the sentence that evidence is added. */
  original: Language;
  /** The linked requests of the last report on which the draft can be published too, as the field holds them. */
  alsoFor: string;
  /** The user changes this field. */
  changed: (field: FieldName) => void;
}

/** The last report, to start from it, to correct it, or to add evidence to it. */
export function PreviousReport(props: Props) {
  const { draft, last, reports, isCorrecting, isAdding, assessments, isOwn, original, alsoFor, changed } = props;
  const sending = useSubmission();
  const [question, setQuestion] = useState<DraftValues>();
  const day = reportDay(last);
  const named = (id: string) => reports.find(({ progressReportId }) => progressReportId === id);
  const evidence = last.evidenceItems
    .filter(({ withdrawal }) => !withdrawal)
    .map(({ evidenceItemId }) => evidenceItemId);
  const values = { ...valuesToRepeat(last), alsoFor: draft.words.alsoFor, corrects: draft.words.corrects };

  async function takeEvidence() {
    const { report, error, saving } = await draft.save();
    if (!report) throw error ?? new NotSaved(saving);
    await reuseEvidence(report.progressReportId, evidence);
    await draft.reread();
  }

  const takeOver = () =>
    sending.enqueue('evidence', takeEvidence, (error) =>
      error instanceof NotSaved ? [{ text: workspace.saving[error.saving] }] : formErrorsOf(error, {}),
    );

  /** Replaces what was typed, after a confirmation. */
  function take(next: DraftValues) {
    const isWritten = [draft.words.fr, draft.words.nl].some((text) => text !== '');
    if (isWritten) setQuestion(next);
    else replace(next);
  }

  function replace(next: DraftValues) {
    setQuestion(undefined);
    for (const field of FIELDS) if (next[field] !== draft.words[field]) changed(field);
    draft.change(next);
    if (next.corrects && evidence.length > 0) takeOver();
    document.getElementById(isAddition(next, last) ? 'evidence' : 'implementationStatus')?.focus();
  }

  return (
    <section class="preview" aria-labelledby="previous">
      <h3 id="previous" tabIndex={-1}>
        {texts.title(day)}
      </h3>
      <FormErrors errors={sending.errors} attempt={sending.attempts} />
      <details>
        <summary>{texts.read}</summary>
        <div class="published-facts">
          <Report report={last} latest found={assessments} additions={additionsTo(last, reports)} />
        </div>
      </details>
      {draft.words.corrects && <p class="notice">{isCorrecting ? texts.correcting(day) : texts.outdated}</p>}
      {draft.words.addsEvidenceTo && <p class="notice">{isAdding ? added.adding(day) : added.additionOutdated}</p>}
      {/* An error about the choice leads to it. */}
      <div id="corrects" tabIndex={-1}>
        <ConflictChoice
          draft={draft}
          field="corrects"
          name={workspace.fields.corrects}
          show={(id) => sayOf(named(id), texts.correcting, texts.outdated)}
          changed={changed}
        />
      </div>
      <div id="addsEvidenceTo" tabIndex={-1}>
        <ConflictChoice
          draft={draft}
          field="addsEvidenceTo"
          name={workspace.fields.addsEvidenceTo}
          show={(id) => sayOf(named(id), added.adding, added.additionOutdated)}
          changed={changed}
        />
      </div>
      {question ? (
        <ReplaceQuestion replace={() => replace(question)} keep={() => setQuestion(undefined)} />
      ) : (
        <p class="button-row">
          <button type="button" class="ds-button" data-variant="secondary" onClick={() => take(values)}>
            {texts.takeText}
          </button>
          {/* An addition to the report would publish its own evidence again. */}
          {evidence.length > 0 && !isAdding && (
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              aria-disabled={sending.busy || undefined}
              onClick={takeOver}
            >
              {texts.takeEvidence(evidence.length)}
            </button>
          )}
          {!isAdding && isOwn && (
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => take(addition(last, original))}
            >
              {texts.addEvidence}
            </button>
          )}
          {!isCorrecting && isOwn && (
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => take({ ...values, alsoFor, corrects: last.progressReportId })}
            >
              {texts.correct}
            </button>
          )}
          {(draft.words.corrects || (draft.words.addsEvidenceTo && !isAdding)) && (
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              onClick={() => draft.change(asOrdinary(draft.words))}
            >
              {texts.correctNothing}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** The message of `say` with the day of the report; `unknown` if the report is not listed. */
const sayOf = (report: ProgressReport | undefined, say: (day: string) => string, unknown: string) =>
  report ? say(reportDay(report)) : unknown;
