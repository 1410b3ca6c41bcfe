import { useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import { workspace } from '#texts/workspace';
import type { BodyReference, Commitment, ConfirmableRule, ProgressReport } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { FormErrors } from '../forms/Fields';
import { formErrorsOf } from '../forms/formErrors';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
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
  onDone: () => void;
}

/**
 * Publishes a report that nothing has changed: it repeats the last report's values with a standard sentence, shown
 * before publication.
 */
export function UnchangedReport({ commitment, body, last, hasOpenQuestion, onDone }: Props) {
  const [publication] = useState(() => new UnchangedPublication(commitment.commitmentId, last));
  const sending = useSubmission();
  const publish = (rules?: ConfirmableRule[]) =>
    sending.attempt(
      async (confirmed) => {
        await publication.publish(confirmed);
        clearResponseCache();
        onDone();
      },
      (error) => formErrorsOf(error, {}),
      rules,
    );
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
      {commitment.assessment === 'disputed' && <p class="notice">{texts.unchanged.disputed}</p>}
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
      <SubmitButton of={sending} submit={workspace.publish} />
      <p class="small">{workspace.publishHint}</p>
    </form>
  );
}
