import { erratumProposals as texts } from '#texts/erratumProposals';
import type { ErratumProposal } from '../../../api/schema.gen';
import { brusselsDay } from '../../../i18n/brussels';
import { localized } from '../../../i18n/localized';
import { href } from '../../../navigation/paths';
import { kindOf } from './blocks';

/** A proposed erratum in a list: passage, beginning of its text, state. */
export function ErratumProposalItem({ proposal }: { proposal: ErratumProposal }) {
  const { erratumProposalId: id, resolution, block, before, state, proposed } = proposal;
  return (
    <li>
      <h3>
        <a href={href({ page: 'erratumProposal', id })}>
          {resolution.documentNumber} · {texts.kinds[kindOf(block)]}
        </a>
      </h3>
      <p class="small excerpt">{before.owner ? localized(before.owner.name) : before.text && localized(before.text)}</p>
      <p class="status-line small">
        <span>{texts.states[state]}</span>
        <span>
          {texts.proposedOn(brusselsDay(proposed.actedAt))} {proposed.byCaller ? texts.byYou : texts.byOther}
        </span>
      </p>
    </li>
  );
}
