import { workspace as texts } from '#texts/workspace';
import { say } from '../../i18n/current';
import { AwaitedFile } from './AwaitedFile';
import { removeEvidence } from './calls';
import { EvidenceLine } from './EvidenceLine';
import { Faults } from './Fields';
import { type Fault, faultsOf } from './faults';
import type { DraftKeeper } from './keeper';
import { NewEvidence } from './NewEvidence';
import type { Proof } from './proof';
import { useSending } from './Sending';

interface Props {
  keeper: DraftKeeper;
  proof: Proof;
  lacking: Fault[];
}

/** The proofs of a draft: links and files. */
export function Evidence({ keeper, proof, lacking }: Props) {
  const sending = useSending();
  const items = keeper.report?.evidenceItems ?? [];

  /** What had the focus is gone with it: it goes to what holds them all. */
  async function reread() {
    await keeper.reread();
    document.getElementById('evidence')?.focus();
  }

  const remove = (evidenceItemId: string) =>
    sending.attempt(
      async () => {
        await removeEvidence(evidenceItemId);
        await reread();
      },
      (error) => faultsOf(error, {}),
    );

  return (
    <fieldset id="evidence" tabIndex={-1}>
      <legend>{texts.evidence}</legend>
      {lacking.map(({ text }) => (
        <p class="fault" key={text}>
          {text}
        </p>
      ))}
      <Faults faults={sending.faults} attempt={sending.attempts} />
      <ul>
        {items.map((item) => (
          <li key={item.evidenceItemId}>
            <EvidenceLine item={item} />{' '}
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => remove(item.evidenceItemId)}>
              {texts.remove} <span class="ds-sr-only">{item.title && say(item.title)}</span>
            </button>
            {item.file && !item.file.mediaType && <AwaitedFile item={item} received={reread} />}
          </li>
        ))}
      </ul>
      <NewEvidence keeper={keeper} proof={proof} />
    </fieldset>
  );
}
