import { listTitles } from '#texts/listTitles';
import { rounds } from '#texts/rounds';
import { sittings } from '#texts/sittings';
import { workspace as texts } from '#texts/workspace';
import { href } from '../../navigation/paths';
import { forewordIn } from './session/addresses';
import { toEarlierFacts } from './session/earlierFactsAddress';
import type { CurrentUser } from './session/RequireLogin';
import { toRounds } from './session/roundAddresses';
import { toSittings } from './session/sittingAddresses';
import { ClassifyResolution } from './statements/ClassifyResolution';
import { WriteForeword } from './statements/WriteForeword';

/** The forms and pages for Parliament's staff. */
export default function StaffTools({ me, search }: { me: CurrentUser; search: string }) {
  const foreword = forewordIn(search);
  return (
    <>
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
