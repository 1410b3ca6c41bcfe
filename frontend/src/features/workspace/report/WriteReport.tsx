import { useEffect, useRef } from 'preact/hooks';
import { common } from '#texts/common';
import { earlierReport } from '#texts/earlierReport';
import { secondPerson } from '#texts/secondPerson';
import { workspace as texts } from '#texts/workspace';
import type {
  Assessment,
  BodyReference,
  Commitment,
  ConfirmableRule,
  CreatePublication,
  Language,
  LinkedCommitment,
  OwnerDecision,
  ProgressReport,
} from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { Discard } from '../forms/Discard';
import { draftErrorsOf } from '../forms/draftErrors';
import { FormErrors } from '../forms/Fields';
import type { FormError } from '../forms/formErrors';
import { LoadError } from '../forms/LoadError';
import { explaining } from '../forms/outdated';
import { unreadableFields } from '../forms/ParsedInput';
import { SaveStatus } from '../forms/SaveStatus';
import { SecondPersonHint } from '../forms/SecondPersonHint';
import { type Confirmed, useSubmission } from '../forms/SubmitButton';
import { isSecondPersonNeeded } from '../forms/secondPerson';
import { type FormContext, useUnreadable } from '../forms/UnreadableTexts';
import { useUnsavedWarning } from '../forms/useFormDraft';
import { DraftEvidence } from './DraftEvidence';
import { FIELD_IDS, FIELDS, type FieldName, formatIds, isAddition, isProposal, parseIds } from './draftValues';
import { DATE_FIELD, useEvidenceForm } from './evidenceForm';
import { FindingInForce } from './FindingInForce';
import { faultsInAddition } from './faultsInAddition';
import { LinkedCommitmentChoice, reportable } from './LinkedCommitmentChoice';
import { lackingIn } from './lackingIn';
import { ownerOn } from './ownerOn';
import { PreviousReport } from './PreviousReport';
import { ReportFields } from './ReportFields';
import { ReportPreview } from './ReportPreview';
import { isLatest, lastWithText, relatedTo } from './relatedReport';
import { type Draft, useDraft } from './useDraft';

interface Props {
  userId: string;
  /** The original language of a new report, until another is chosen. */
  original: Language;
  commitment: Commitment;
  /** The body in whose name it is published; the owner if it is left out. */
  body?: BodyReference;
  /** Published reports, newest first. */
  reports?: ProgressReport[];
  assessments?: Assessment[];
  /** Parliament's decisions on the owner, newest first. */
  ownerDecisions?: OwnerDecision[];
  /** Whether staff enter an earlier report. */
  entered?: boolean;
  /** Id of the draft to continue, where there may be several. */
  draftId?: string | undefined;
  /** The body that is responsible now, if the user's no longer is; left out for reports that staff enter. */
  heir?: (() => Promise<string | undefined>) | undefined;
  /** Called instead of `onDone` if the body requires a second person, and a colleague must publish the complete draft. */
  proposed?: () => void;
  onDone: () => void;
  discarded: () => void;
  outdated?: () => void;
}

/** The form of a report: draft, evidence, preview and publication. */
export function WriteReport(
  {
    userId,
    original,
    commitment,
    body = commitment.owner,
    reports = [],
    assessments = [],
    ownerDecisions = [],
    entered = false,
    draftId,
    heir,
    proposed,
    onDone,
    discarded,
    outdated,
  }: Props,
  context?: FormContext,
) {
  const { commitmentId } = commitment;
  const { draft, error, retry } = useDraft(userId, original, commitmentId, draftId, entered, heir);
  const sending = useSubmission();
  const { changed } = sending;
  const unreadable = useUnreadable(context);
  const isEnding = useRef(false);
  const reporting = entered ? ownerOn(draft?.words.reportedOn ?? '', commitment, ownerDecisions) : body;
  const evidenceForm = useEvidenceForm(userId, commitmentId, {
    publisher: localized(reporting.name),
    language: (draft?.words.originalLanguage || original) as Language,
  });
  const offered = entered ? [] : reportable(commitment, body.bodyId);
  const last = entered ? undefined : lastWithText(reports);
  const isOwn = last?.body.bodyId === body.bodyId;
  const isCorrecting = isLatest(draft?.words.corrects ?? '', reports);
  const isAdding = last !== undefined && draft !== undefined && isAddition(draft.words, last);
  // A colleague has proposed to say that nothing has changed since the latest report: the draft alone does not tell.
  const repeated = proposed && draft && isProposal(draft.report, draft.words, reports[0]) ? reports[0] : undefined;
  const isOfUnknown = draft?.report !== undefined && draft.report.savedByCaller === undefined;
  const isOwnDraft = draft?.report?.savedByCaller !== false || draft.saving !== 'saved';
  // A link may have ended since it was chosen.
  const alsoFor = parseIds(draft?.words.alsoFor ?? '');
  const together = isAdding ? [] : offered.filter(({ commitment: { commitmentId } }) => alsoFor.includes(commitmentId));

  useEffect(() => changed('evidence'), [draft?.report?.evidenceItems.length, evidenceForm.hasInput]);
  useEffect(() => changed('previous'), [isAdding, draft?.words.addsEvidenceTo]);
  useUnsavedWarning(draft !== undefined && draft.saving !== 'saved');

  async function publish(open: Draft, rules?: ConfirmableRule[]) {
    if (isEnding.current) return;
    // A published report cannot get further evidence.
    if (evidenceForm.hasInput || unreadable.texts[DATE_FIELD] !== undefined)
      return sending.refuse([{ field: 'evidence', text: texts.evidenceNotAdded }]);
    const wrong = unreadableFields(FIELDS);
    if (wrong.length) return sending.refuse(wrong);
    // An attempt would leave an empty draft to colleagues.
    if (!open.report && open.saving === 'saved') return sending.refuse(lackingIn(open.words, entered));
    const faults = faultsInAddition(open, isAdding ? last : undefined, reports);
    if (faults.length) return sending.refuse(faults);
    const named = {
      ...(together.length > 0 && { alsoFor: together.map(({ commitment: { commitmentId } }) => commitmentId) }),
      ...(isAdding && { unchangedFrom: last.progressReportId }),
      ...(repeated && { unchangedFrom: repeated.progressReportId }),
    };
    await end((confirmed) => open.publish(publicationOf({ ...named, ...confirmed })), onDone, rules);
  }

  async function end(act: (confirmed: Confirmed) => Promise<void>, done: () => void, rules?: ConfirmableRule[]) {
    isEnding.current = true;
    await sending.attempt(
      async (confirmed) => {
        const end = await act(confirmed).then(() => done, proposing);
        clearResponseCache();
        end();
      },
      explaining(publicationErrorsOf, outdated),
      rules,
    );
    isEnding.current = false;
  }

  function proposing(error: unknown) {
    if (proposed && !isOfUnknown && isSecondPersonNeeded(error)) return proposed;
    throw error;
  }

  if (error !== undefined) return <LoadError error={error} retry={retry} />;
  if (!draft) return <p class="delayed">{common.loading}</p>;
  // Errors of a failed save that a failed publication also returned are shown once.
  const unsaved = draft.error ? publicationErrorsOf(draft.error) : [];
  const shown = [...unsaved, ...sending.errors.filter(({ text }) => unsaved.every((one) => one.text !== text))];
  return (
    <section>
      <h2>{entered ? earlierReport.title : texts.report}</h2>
      {entered && <p>{earlierReport.intro}</p>}
      <FormErrors errors={sending.errors} attempt={sending.attempts} confirm={(rules) => publish(draft, rules)} />
      {!entered && draft.report && draft.report.body.bodyId !== body.bodyId && (
        <p class="notice">{texts.begunBy(localized(draft.report.body.abbreviation))}</p>
      )}
      {!entered && <FindingInForce commitment={commitment} assessments={assessments} />}
      {last && (
        <PreviousReport
          draft={draft}
          last={last}
          isCorrecting={isCorrecting}
          assessments={assessments.filter(({ progressReportId }) => progressReportId === last.progressReportId)}
          isAdding={isAdding}
          isOwn={isOwn}
          reports={reports}
          original={original}
          alsoFor={sharedWith(last, offered)}
          changed={changed}
        />
      )}
      {/* No form element: Enter in a field must not publish. */}
      <ReportFields draft={draft} entered={entered} last={isOwn ? last : undefined} errors={shown} changed={changed} />
      <SaveStatus draft={draft} texts={entered ? ENTERED : texts} unsaved={unsaved} sending={sending} />
      {entered && <p>{earlierReport.document}</p>}
      <DraftEvidence
        draft={draft}
        evidenceForm={evidenceForm}
        lacking={sending.errors.filter((formError) => formError.field === 'evidence')}
      />
      <LinkedCommitmentChoice draft={draft} offered={offered} isAdding={isAdding} changed={changed} />
      <section class="preview" aria-labelledby="preview">
        <h3 id="preview">{texts.preview}</h3>
        <p class="small">{texts.previewHint}</p>
        <ReportPreview
          commitment={commitment}
          body={reporting}
          entered={entered}
          together={together}
          words={draft.words}
          evidence={draft.report?.evidenceItems ?? []}
          unchangedFrom={isAdding ? relatedTo(last) : repeated && (repeated.unchangedFrom ?? relatedTo(repeated))}
          corrects={isCorrecting && last ? relatedTo(last) : undefined}
        />
      </section>
      <button type="button" class="ds-button" onClick={() => publish(draft)}>
        {proposed && isOwnDraft ? secondPerson.propose : texts.publish}
      </button>
      {proposed && <SecondPersonHint body={body} isOwn={isOwnDraft} editor={draft.editor} />}
      <p class="small">{texts.publishHint}</p>
      {draft.report && (
        <Discard
          sure={texts.discardSure}
          discard={() =>
            end(async () => {
              await draft.discard();
              evidenceForm.forget();
              unreadable.forget();
            }, discarded)
          }
        />
      )}
    </section>
  );
}

/** The texts for reports that staff enter. */
const ENTERED = { ...texts, saving: { ...texts.saving, saved: earlierReport.saved } };

/** The linked requests on which the report was published too, as far as it still can be. */
const sharedWith = ({ publishedTogether = [] }: ProgressReport, offered: LinkedCommitment[]) =>
  formatIds(
    offered.flatMap(({ commitment: { commitmentId } }) =>
      publishedTogether.some((other) => other.commitment.commitmentId === commitmentId) ? [commitmentId] : [],
    ),
  );

/** The properties of a publication in addition to the draft; undefined if there are none. */
const publicationOf = (stated: CreatePublication): CreatePublication | undefined =>
  Object.keys(stated).length > 0 ? stated : undefined;

/** The error that prevents publication, beside its field. */
const publicationErrorsOf = (error: unknown): FormError[] =>
  draftErrorsOf(error, FIELD_IDS, (field) => texts.fields[field as FieldName], texts.draftConflict);
