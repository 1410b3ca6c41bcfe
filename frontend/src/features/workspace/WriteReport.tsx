import { useEffect, useRef, useState } from 'preact/hooks';
import { chrome } from '#texts/chrome';
import { workspace as texts } from '#texts/workspace';
import type { Commitment } from '../../api/schema.gen';
import { forgetAnswers } from '../../api/useAnswer';
import { Discard } from './Discard';
import { Evidence } from './Evidence';
import { Faults } from './Fields';
import { type Fault, faultsOf } from './faults';
import { DraftKeeper } from './keeper';
import { useWarning } from './kept';
import { Overtaken, Undecided } from './overtaken';
import { Preview } from './Preview';
import { useProof } from './proof';
import { ReportFields } from './ReportFields';
import { Saved } from './Saved';
import { Unread } from './Unread';
import { FIELD_IDS } from './words';

interface Props {
  person: string;
  commitment: Commitment;
  /** The draft to go on with, where there may be several. */
  wanted?: string | undefined;
  said: () => void;
  discarded: () => void;
}

/** A report, from its first word to the public. */
export function WriteReport({ person, commitment, wanted, said, discarded }: Props) {
  const [, redraw] = useState(0);
  const [keeper, setKeeper] = useState<DraftKeeper>();
  const [trouble, setTrouble] = useState<unknown>();
  const [opening, setOpening] = useState(0);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const isEnding = useRef(false);
  const proof = useProof(person, commitment.commitmentId);

  useEffect(() => {
    const opened = new DraftKeeper(person, commitment.commitmentId, () => redraw((n) => n + 1));
    setTrouble(undefined);
    opened.open(wanted).then(() => setKeeper(opened), setTrouble);
  }, [commitment.commitmentId, wanted, opening]);

  useWarning(keeper !== undefined && keeper.saving !== 'saved');

  function refuse(found: Fault[]) {
    setFaults(found);
    setAttempt((n) => n + 1);
  }

  async function publish(open: DraftKeeper) {
    if (isEnding.current) return;
    // Published without it, it could never be added.
    if (proof.begun) return refuse([{ field: 'evidence', text: texts.evidenceNotAdded }]);
    await end(() => open.publish(), said);
  }

  async function end(act: () => Promise<void>, done: () => void) {
    isEnding.current = true;
    try {
      await act();
      forgetAnswers();
      done();
    } catch (error) {
      refuse(whyNot(error));
    } finally {
      isEnding.current = false;
    }
  }

  if (trouble !== undefined) return <Unread trouble={trouble} retry={() => setOpening((n) => n + 1)} />;
  if (!keeper) return <p class="late">{chrome.loading}</p>;
  // What a failed attempt to save found, an attempt to publish may have told already.
  const unsaved = keeper.error ? whyNot(keeper.error) : [];
  const shown = [...unsaved, ...faults.filter(({ text }) => unsaved.every((one) => one.text !== text))];
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
      {keeper.report && (
        <Discard
          discard={() =>
            end(async () => {
              await keeper.discard();
              proof.forget();
            }, discarded)
          }
        />
      )}
    </section>
  );
}

/** What keeps a report from being published, beside the field that it is about. */
function whyNot(error: unknown): Fault[] {
  if (error instanceof Overtaken) return [{ text: texts.overtaken[error.by] }];
  if (error instanceof Undecided)
    return error.fields.map((field) => ({ field, text: texts.toChoose(texts.fields[field]) }));
  return faultsOf(error, FIELD_IDS);
}
