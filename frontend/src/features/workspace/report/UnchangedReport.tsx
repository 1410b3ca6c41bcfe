import { useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import { workspace } from '#texts/workspace';
import type { Commitment, ProgressReport, RepeatedReport } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { language } from '../../../language';
import { Faults } from '../forms/Fields';
import { faultsOf } from '../forms/faults';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import type { ApiResult } from '../session/send';
import { contentOf, unchanged } from './draftValues';
import { ReportPreview } from './ReportPreview';
import { createReport, publishReport, readReport, removeReport } from './reportApi';

interface Props {
  commitment: Commitment;
  last: ProgressReport;
  /** Whether a question of Parliament has no answer. */
  hasOpenQuestion: boolean;
  onDone: () => void;
}

/**
 * Publishes a report that nothing has changed: it repeats the last report's values with a standard sentence, shown
 * before publication.
 */
export function UnchangedReport({ commitment, last, hasOpenQuestion, onDone }: Props) {
  const words = unchanged(last, language);
  const [key, setKey] = useState<string>(() => crypto.randomUUID());
  const sending = useSubmission();
  /** Deletes the draft that was created for it, unless the response to an earlier attempt was lost and it is published. */
  async function handleFailure({ value: { progressReportId }, etag }: ApiResult<ProgressReport>, error: unknown) {
    const now = await readReport(progressReportId).catch(() => undefined);
    if (now?.value.state === 'published') return;
    await removeReport(progressReportId, etag).then(
      () => setKey(crypto.randomUUID()),
      () => undefined,
    );
    throw error;
  }
  const publish = () =>
    sending.attempt(
      async () => {
        const draft = await createReport(commitment.commitmentId, key, contentOf(words));
        await publishReport(draft.value.progressReportId, draft.etag, { unchangedFrom: last.progressReportId }).catch(
          (error) => handleFailure(draft, error),
        );
        clearResponseCache();
        onDone();
      },
      (error) => faultsOf(error, {}),
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <h2>{texts.unchanged.title}</h2>
      <Faults faults={sending.faults} attempt={sending.attempts} />
      <p>{texts.unchanged.intro}</p>
      {commitment.assessment === 'disputed' && <p class="notice">{texts.unchanged.disputed}</p>}
      {hasOpenQuestion && <p class="notice">{texts.unchanged.openQuestion}</p>}
      <section class="preview" aria-labelledby="preview">
        <h3 id="preview">{workspace.preview}</h3>
        <p class="small">{workspace.previewHint}</p>
        <ReportPreview commitment={commitment} words={words} evidence={[]} unchangedFrom={repeated(last)} />
      </section>
      <SubmitButton of={sending} submit={workspace.publish} />
      <p class="small">{workspace.publishHint}</p>
    </form>
  );
}

/** The report that it repeats, as the published one will name it. */
const repeated = ({ unchangedFrom, progressReportId, href, publishedAt = '' }: ProgressReport): RepeatedReport =>
  unchangedFrom ?? { progressReportId, href, publishedAt };
