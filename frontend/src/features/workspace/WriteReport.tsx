import { useEffect, useState } from 'preact/hooks';
import { chrome } from '#texts/chrome';
import { workspace as texts } from '#texts/workspace';
import type { Commitment, ProgressReport } from '../../api/schema.gen';
import { forgetAnswers } from '../../api/useAnswer';
import { toCommitment } from '../../navigation/paths';
import { listReports } from './calls';
import { Done } from './Done';
import { Evidence } from './Evidence';
import { Faults } from './Fields';
import { type Fault, faultsOf } from './faults';
import { DraftKeeper } from './keeper';
import { ReportFields } from './ReportFields';
import { ReportView } from './ReportView';
import { Saved } from './Saved';
import { lacking, POINTERS } from './words';

const FIELD_IDS = Object.fromEntries(Object.entries(POINTERS).map(([field, pointer]) => [pointer, field]));

/** A report, from its first word to the public. */
export function WriteReport({ person, commitment }: { person: string; commitment: Commitment }) {
  const [, redraw] = useState(0);
  const [keeper, setKeeper] = useState<DraftKeeper>();
  const [published, setPublished] = useState<ProgressReport>();
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const opened = new DraftKeeper(person, commitment.commitmentId, () => redraw((n) => n + 1));
    listReports(commitment.commitmentId)
      .then(({ value }) => opened.open(value.items.find((report) => report.state === 'draft')))
      .then(
        () => setKeeper(opened),
        (error) => setFaults(faultsOf(error, FIELD_IDS)),
      );
  }, [commitment.commitmentId]);

  function refuse(found: Fault[]) {
    setFaults(found);
    setAttempt((n) => n + 1);
  }

  async function publish(open: DraftKeeper) {
    const missing = lacking(open.words, open.report?.evidenceItems.length ?? 0);
    if (missing.length) return refuse(missing.map((field) => ({ field, text: texts.lacking[field] })));
    if (!(await open.save())) return refuse(open.error ? faultsOf(open.error, FIELD_IDS) : []);
    try {
      setPublished(await open.publish());
      forgetAnswers();
    } catch (error) {
      refuse(faultsOf(error, FIELD_IDS));
    }
  }

  if (published)
    return (
      <Done title={texts.published} next={toCommitment(commitment.commitmentId)} where={texts.toPublicPage}>
        <ReportView report={published} />
      </Done>
    );
  if (!keeper)
    return faults.length ? <Faults faults={faults} attempt={attempt} /> : <p class="late">{chrome.loading}</p>;
  const shown = keeper.error ? [...faults, ...faultsOf(keeper.error, FIELD_IDS)] : faults;
  return (
    <section>
      <h2>{texts.report}</h2>
      <Faults faults={faults} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          publish(keeper);
        }}
      >
        <ReportFields keeper={keeper} faults={shown} />
        <Saved keeper={keeper} />
        <Evidence keeper={keeper} lacking={faults.filter((fault) => fault.field === 'evidence')} />
        <section class="preview" aria-labelledby="preview">
          <h3 id="preview">{texts.preview}</h3>
          <p class="small">{texts.previewHint}</p>
          <ReportView words={keeper.words} evidence={keeper.report?.evidenceItems ?? []} />
        </section>
        <button type="submit" class="ds-button">
          {texts.publish}
        </button>
        <p class="small">{texts.publishHint}</p>
      </form>
    </section>
  );
}
