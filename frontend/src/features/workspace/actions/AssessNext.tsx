import { useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import { workspace } from '#texts/workspace';
import type { CommitmentReference } from '../../../api/schema.gen';
import { toCommitment } from '../../../navigation/paths';
import { commitmentName } from '../commitments/commitmentName';
import { toAction } from '../statements/actionAddress';
import { assessNextPreference, following } from './assessNext';

interface Props {
  current: string;
  listed: CommitmentReference[];
}

/** Whether to open the next report to assess after the publication, and the way to it without one. */
export function AssessNext({ current, listed }: Props) {
  const [chosen, setChosen] = useState(assessNextPreference.chosen);
  const next = following(current, listed);
  if (!next) return null;
  function choose(on: boolean) {
    assessNextPreference.choose(on);
    setChosen(on);
  }
  return (
    <>
      <label class="checkbox">
        <input type="checkbox" checked={chosen} onChange={(event) => choose(event.currentTarget.checked)} />
        {texts.thenNext}
      </label>
      <p>
        <a href={toAction(next.commitmentId, { act: 'assess' })}>{texts.skipTo(commitmentName(next))}</a>
      </p>
    </>
  );
}

/** States that the request before this one was assessed. */
export function JustAssessed({ commitment }: { commitment: CommitmentReference }) {
  return (
    <p class="notice" role="status">
      {texts.assessedBefore(commitmentName(commitment))}{' '}
      <a href={toCommitment(commitment.commitmentId)}>{workspace.toPublicPage}</a>
    </p>
  );
}
