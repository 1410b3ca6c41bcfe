import { useEffect, useRef } from 'preact/hooks';
import { erratumProposals as texts } from '#texts/erratumProposals';
import type { ErratumProposal } from '../../../../api/schema.gen';
import { brusselsDay } from '../../../../i18n/brussels';
import { href } from '../../../../navigation/paths';
import { outcomeOf } from '../outcome';

/** Who does what next, or what was decided; takes the focus after a decision. */
export function ErratumProposalNotice({ proposal }: { proposal: ErratumProposal }) {
  const { proposed, decided, refusalReason, resolution } = proposal;
  const state = outcomeOf(proposal);
  const notice = useRef<HTMLDivElement>(null);
  const first = useRef(state);
  useEffect(() => {
    if (state !== first.current) notice.current?.focus();
  }, [state]);
  const day = brusselsDay((decided ?? proposed).actedAt);
  return (
    <div class="notice" tabIndex={-1} ref={notice}>
      <p>
        {state === 'proposed' && (proposed.byCaller ? texts.proposedByYou(day) : texts.proposedByOther(day))}
        {state === 'confirmed' && texts.confirmedOn(day)}
        {state === 'refused' && texts.refusedOn(day)}
        {state === 'withdrawn' && texts.withdrawnOn(day)}
      </p>
      {refusalReason && (
        <dl>
          <dt>{state === 'withdrawn' ? texts.withdrawalReason : texts.refusalReason}</dt>
          <dd class="multiline">{refusalReason}</dd>
        </dl>
      )}
      <a href={href({ page: 'resolution', id: resolution.resolutionId })}>{texts.toText}</a>
    </div>
  );
}
