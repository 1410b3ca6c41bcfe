import { useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import { secondPerson } from '#texts/secondPerson';
import { workspace } from '#texts/workspace';
import type { Assessment, BodyReference, Commitment, ConfirmableRule, ProgressReport } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { explaining } from '../forms/outdated';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { disputeWarning, FindingInForce } from './FindingInForce';
import { ReportPreview } from './ReportPreview';
import { relatedTo } from './relatedReport';
import { UnchangedPublication } from './unchangedPublication';

interface Props {
  commitment: Commitment;
  /** The body in whose name it is published. */
  body: BodyReference;
  last: ProgressReport;
  /** Whether a question of Parliament has no answer. */
  hasOpenQuestion: boolean;
  /** Newest first. */
  assessments?: Assessment[];
  /** Drafts of the body's reports. */
  drafts?: ProgressReport[];
  onDone: () => void;
  /** Called after a refusal because of what others have changed. */
  outdated?: () => void;
  /** Whether it is no longer the last report that would be repeated. */
  gone?: boolean;
  /** Called instead of `onDone` if the body requires a second person, and a colleague must publish it. */
  proposed?: () => void;
}

/**
 * Publishes a report that nothing has changed: it repeats the last report's values with a standard sentence, shown
 * before publication.
 */
export function UnchangedReport(props: Props) {
  const {
    commitment,
    body,
    last,
    hasOpenQuestion,
    assessments = [],
    drafts = [],
    onDone,
    outdated,
    gone,
    proposed,
  } = props;
  const [publication] = useState(() => new UnchangedPublication(commitment.commitmentId, last));
  const sending = useSubmission();
  const publish = (rules?: ConfirmableRule[]) =>
    sending.attempt(
      async (confirmed) => {
        const outcome = proposed
          ? await publication.publishOrPropose(confirmed)
          : await publication.publish(confirmed).then(() => 'published');
        clearResponseCache();
        if (outcome === 'published') onDone();
        else proposed?.();
      },
      explaining((error) => formErrorsOf(error, {}), outdated),
      rules,
    );
  const proposal = publication.proposalIn(drafts);
  const warning = disputeWarning(commitment);
  const whose = !proposal ? 'none' : proposal.savedByCaller ? 'own' : 'ofColleague';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <h2>{texts.unchanged.title}</h2>
      <FormErrors errors={sending.errors} attempt={sending.attempts} confirm={publish} />
      <p>{texts.unchanged.intro}</p>
      {gone && <p class="notice">{texts.unchanged.gone}</p>}
      {warning && <p class="notice">{warning}</p>}
      <FindingInForce commitment={commitment} assessments={assessments} />
      {hasOpenQuestion && <p class="notice">{texts.unchanged.openQuestion}</p>}
      <section class="preview" aria-labelledby="preview">
        <h3 id="preview">{workspace.preview}</h3>
        <p class="small">{workspace.previewHint}</p>
        <ReportPreview
          commitment={commitment}
          body={body}
          words={publication.words}
          evidence={[]}
          unchangedFrom={last.unchangedFrom ?? relatedTo(last)}
        />
      </section>
      {proposed && <p>{secondPerson.unchanged[whose](localized(body.abbreviation))}</p>}
      {!gone && (
        <>
          <SubmitButton
            of={sending}
            submit={proposed && whose !== 'ofColleague' ? secondPerson.propose : workspace.publish}
          />
          <p class="small">{workspace.publishHint}</p>
        </>
      )}
    </form>
  );
}
