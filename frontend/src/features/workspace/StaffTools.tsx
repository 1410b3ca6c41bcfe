import { listTitles } from '#texts/listTitles';
import { rounds } from '#texts/rounds';
import { sittings } from '#texts/sittings';
import { workspace as texts } from '#texts/workspace';
import { href } from '../../navigation/paths';
import { ErrataToConfirm } from './errata/ErrataToConfirm';
import { DraftsToRegister } from './inbox/DraftsToRegister';
import { forewordIn } from './session/addresses';
import { toEarlierFacts } from './session/earlierFactsAddress';
import type { CurrentUser } from './session/RequireLogin';
import { toRounds } from './session/roundAddresses';
import { toSittings } from './session/sittingAddresses';
import { ClassifyResolution } from './statements/ClassifyResolution';
import { WriteForeword } from './statements/WriteForeword';

/** Drafts and errata that await a second member of Parliament's staff, and the forms and pages for the staff. */
export default function StaffTools({ me, search }: { me: CurrentUser; search: string }) {
  const foreword = forewordIn(search);
  return (
    <>
      {me.resolutionDrafts && <DraftsToRegister drafts={me.resolutionDrafts} />}
      {me.erratumProposals && <ErrataToConfirm proposals={me.erratumProposals} />}
      <ul>
        <li>
          <a href={href({ page: 'resolutionDrafts' })}>{texts.toResolutionDrafts}</a>
        </li>
        <li>
          <a href={toSittings()}>{sittings.title}</a>
        </li>
        <li>
          <a href={toRounds()}>{rounds.title}</a>
        </li>
        <li>
          <a href={toEarlierFacts()}>{listTitles.earlierFacts}</a>
        </li>
        <li>
          <a href={href({ page: 'erratumProposals' })}>{texts.toErrata}</a>
        </li>
      </ul>
      <WriteForeword key={foreword} userId={me.id} original={me.language} resolutionId={foreword} />
      <ClassifyResolution userId={me.id} />
    </>
  );
}
