import { useState } from 'preact/hooks';
import { workspace as texts } from '#texts/workspace';
import { AwaitedFile } from './AwaitedFile';
import { removeEvidence } from './calls';
import { EvidenceLine } from './EvidenceLine';
import { Faults } from './Fields';
import { type Fault, faultsOf } from './faults';
import type { DraftKeeper } from './keeper';
import { NewEvidence } from './NewEvidence';
import type { Proof } from './proof';

interface Props {
  keeper: DraftKeeper;
  proof: Proof;
  lacking: Fault[];
}

/** The proofs of a draft: links and files. */
export function Evidence({ keeper, proof, lacking }: Props) {
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const items = keeper.report?.evidenceItems ?? [];

  async function remove(evidenceItemId: string) {
    try {
      await removeEvidence(evidenceItemId);
      await keeper.reread();
      setFaults([]);
    } catch (error) {
      setFaults(faultsOf(error, {}));
      setAttempt((n) => n + 1);
    }
  }

  return (
    <fieldset id="evidence" tabIndex={-1}>
      <legend>{texts.evidence}</legend>
      {lacking.map(({ text }) => (
        <p class="fault" key={text}>
          {text}
        </p>
      ))}
      <Faults faults={faults} attempt={attempt} />
      <ul>
        {items.map((item) => (
          <li key={item.evidenceItemId}>
            <EvidenceLine item={item} />{' '}
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => remove(item.evidenceItemId)}>
              {texts.remove}
            </button>
            {item.file && !item.file.mediaType && <AwaitedFile item={item} received={() => keeper.reread()} />}
          </li>
        ))}
      </ul>
      <NewEvidence keeper={keeper} proof={proof} />
    </fieldset>
  );
}
