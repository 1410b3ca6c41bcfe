import { addedEvidence } from '#texts/addedEvidence';
import { workspace as texts } from '#texts/workspace';
import type { Commitment, LinkedCommitment } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { ConflictChoice } from '../forms/ConflictChoice';
import { type FieldName, formatIds, parseIds } from './draftValues';
import type { Draft } from './useDraft';

/**
 * The linked requests on which the body can publish the same report: its own that are not closed.
 * @param body its id
 */
export const reportable = ({ linkedCommitments = [] }: Commitment, body: string): LinkedCommitment[] =>
  linkedCommitments.filter(({ owner, closed }) => owner.bodyId === body && !closed);

interface Props {
  draft: Draft;
  offered: LinkedCommitment[];
  /** Whether the draft only adds evidence to one report. */
  isAdding: boolean;
  /** The user changes this field. */
  changed: (field: FieldName) => void;
}

/** Chooses linked requests on which the same report is published too. */
export function LinkedCommitmentChoice({ draft, offered, isAdding, changed }: Props) {
  if (offered.length === 0) return null;
  const chosen = parseIds(draft.words.alsoFor);
  function choose(ids: string[]) {
    changed('alsoFor');
    draft.change({ ...draft.words, alsoFor: formatIds(ids) });
  }
  const citations = (ids: string) =>
    offered.flatMap(({ commitment }) => (parseIds(ids).includes(commitment.commitmentId) ? [commitment.citation] : []));
  return (
    <fieldset id="alsoFor" class="field" aria-describedby="alsoFor-hint" tabIndex={-1}>
      <legend>{texts.alsoFor}</legend>
      <p class="small" id="alsoFor-hint">
        {isAdding ? addedEvidence.addingToOne : texts.alsoForHint}
      </p>
      {offered.map(({ commitment: { commitmentId, citation, shortTitle } }) => (
        <label key={commitmentId}>
          <input
            type="checkbox"
            disabled={isAdding}
            checked={!isAdding && chosen.includes(commitmentId)}
            onChange={({ currentTarget: { checked } }) =>
              choose(checked ? [...chosen, commitmentId] : chosen.filter((one) => one !== commitmentId))
            }
          />{' '}
          {citation} {localized(shortTitle)}
        </label>
      ))}
      <ConflictChoice
        draft={draft}
        field="alsoFor"
        name={texts.fields.alsoFor}
        show={(ids) => citations(ids).join('\n')}
        changed={changed}
      />
    </fieldset>
  );
}
