import { erratumProposals as texts } from '#texts/erratumProposals';
import type { ErratumProposal, Language } from '../../../api/schema.gen';
import { brusselsDay } from '../../../i18n/brussels';
import { localized } from '../../../i18n/localized';
import { language } from '../../../language';
import { LANGUAGES } from '../../../languages';
import { href } from '../../../navigation/paths';
import { kindOf } from './blocks';
import { outcomeOf } from './outcome';

/** A proposed erratum in a list: passage, beginning of its text, state. */
export function ErratumProposalItem({ proposal }: { proposal: ErratumProposal }) {
  const { erratumProposalId: id, resolution, block, proposed } = proposal;
  return (
    <li>
      <h3>
        <a href={href({ page: 'erratumProposal', id })}>
          {resolution.documentNumber} · {texts.kinds[kindOf(block)]}
        </a>
      </h3>
      <Excerpt of={proposal} />
      <p class="status-line small">
        <span>{texts.states[outcomeOf(proposal)]}</span>
        <span>
          {texts.proposedOn(brusselsDay(proposed.actedAt))} {proposed.byCaller ? texts.byYou : texts.byOther}
        </span>
      </p>
    </li>
  );
}

/** The text before, in a language that changes: the reader's, if it does. */
function Excerpt({ of: { before, after } }: { of: ErratumProposal }) {
  if (before.owner) return <p class="small excerpt">{localized(before.owner.name)}</p>;
  if (!before.text) return null;
  const changes = (one: Language) => before.text?.[one] !== after.text?.[one];
  const shown = changes(language) ? language : (LANGUAGES.find(changes) ?? language);
  return (
    <p class="small excerpt" lang={shown}>
      {before.text[shown]}
    </p>
  );
}
