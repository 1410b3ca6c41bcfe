import { useEffect, useState } from 'preact/hooks';
import { chrome } from '#texts/chrome';
import { workspace as texts } from '#texts/workspace';
import { listProgressReports } from '../../api/facts';
import type { Commitment } from '../../api/schema.gen';
import { forgetAnswers } from '../../api/useAnswer';
import { Evidence } from './Evidence';
import { Faults } from './Fields';
import { type Fault, faultsOf } from './faults';
import { DraftKeeper } from './keeper';
import { useWarning } from './kept';
import { Preview } from './Preview';
import { useProof } from './proof';
import { ReportFields } from './ReportFields';
import { Saved } from './Saved';
import { send } from './send';
import { FIELD_IDS } from './words';

interface Props {
  person: string;
  commitment: Commitment;
  said: () => void;
}

/** A report, from its first word to the public. */
export function WriteReport({ person, commitment, said }: Props) {
  const [, redraw] = useState(0);
  const [keeper, setKeeper] = useState<DraftKeeper>();
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const proof = useProof(person, commitment.commitmentId);

  useEffect(() => {
    const opened = new DraftKeeper(person, commitment.commitmentId, () => redraw((n) => n + 1));
    send(listProgressReports(commitment.commitmentId))
      .then(({ value }) => opened.open(value.items.find((report) => report.state === 'draft')))
      .then(
        () => setKeeper(opened),
        (error) => setFaults(faultsOf(error, FIELD_IDS)),
      );
  }, [commitment.commitmentId]);

  useWarning(keeper !== undefined && keeper.saving !== 'saved');

  function refuse(found: Fault[]) {
    setFaults(found);
    setAttempt((n) => n + 1);
  }

  async function publish(open: DraftKeeper) {
    // Published without it, it could never be added.
    if (proof.begun) return refuse([{ field: 'evidence', text: texts.evidenceNotAdded }]);
    if (!(await open.save())) return refuse(open.error ? faultsOf(open.error, FIELD_IDS) : []);
    try {
      await open.publish();
      forgetAnswers();
      said();
    } catch (error) {
      refuse(faultsOf(error, FIELD_IDS));
    }
  }

  if (!keeper)
    return faults.length ? <Faults faults={faults} attempt={attempt} /> : <p class="late">{chrome.loading}</p>;
  const shown = keeper.error ? [...faults, ...faultsOf(keeper.error, FIELD_IDS)] : faults;
  return (
    <section>
      <h2>{texts.report}</h2>
      <Faults faults={faults} attempt={attempt} />
      {/* No form: Enter in a field must not publish, for good, what is still being written. */}
      <ReportFields keeper={keeper} faults={shown} />
      <Saved keeper={keeper} />
      <Evidence keeper={keeper} proof={proof} lacking={faults.filter((fault) => fault.field === 'evidence')} />
      <section class="preview" aria-labelledby="preview">
        <h3 id="preview">{texts.preview}</h3>
        <p class="small">{texts.previewHint}</p>
        <Preview commitment={commitment} words={keeper.words} evidence={keeper.report?.evidenceItems ?? []} />
      </section>
      <button type="button" class="ds-button" onClick={() => publish(keeper)}>
        {texts.publish}
      </button>
      <p class="small">{texts.publishHint}</p>
    </section>
  );
}
