import { workspace as texts } from '#texts/workspace';
import type { Commitment, LinkedCommitment } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';

/** The linked requests on which the body can publish the same report: its own that are not closed. */
export const reportable = ({ owner, linkedCommitments = [] }: Commitment): LinkedCommitment[] =>
  linkedCommitments.filter((linked) => linked.owner.bodyId === owner.bodyId && !linked.closed);

interface Props {
  offered: LinkedCommitment[];
  chosen: string[];
  choose: (commitmentIds: string[]) => void;
}

/** Chooses linked requests on which the same report is published too. */
export function LinkedCommitmentChoice({ offered, chosen, choose }: Props) {
  if (offered.length === 0) return null;
  return (
    <fieldset id="alsoFor" class="field" aria-describedby="alsoFor-hint" tabIndex={-1}>
      <legend>{texts.alsoFor}</legend>
      <p class="small" id="alsoFor-hint">
        {texts.alsoForHint}
      </p>
      {offered.map(({ commitment: { commitmentId, citation, shortTitle } }) => (
        <label key={commitmentId}>
          <input
            type="checkbox"
            checked={chosen.includes(commitmentId)}
            onChange={({ currentTarget: { checked } }) =>
              choose(checked ? [...chosen, commitmentId] : chosen.filter((one) => one !== commitmentId))
            }
          />{' '}
          {citation} {localized(shortTitle)}
        </label>
      ))}
    </fieldset>
  );
}
