import { publishedRounds as texts } from '#texts/publishedRounds';
import { getParticipation, getRound } from '../../../api/roundsAndSittings';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { AsyncContent } from '../../../ui/AsyncContent';
import { PageHeading } from '../../../ui/PageHeading';
import { Participation } from '../../../ui/roundsAndSittings/Participation';
import { ReportFiles } from '../../../ui/roundsAndSittings/ReportFiles';
import { RoundFacts } from '../../../ui/roundsAndSittings/RoundFacts';
import { titleOf } from '../../../ui/roundsAndSittings/roundState';
import { ToRoundsAndSittings } from '../../../ui/roundsAndSittings/ToRoundsAndSittings';

/** The public page of a reporting round: its letter and days, which bodies have reported, and its follow-up report. */
export function PublishedRound({ id }: { id: string }) {
  const round = useQuery(getRound(id));
  const participation = useQuery(getParticipation(id));
  const { value, error } = round;
  return (
    <>
      <ToRoundsAndSittings />
      <PageHeading title={value ? localized(titleOf(value)) : texts.title} missing={error?.failure === 'notFound'} />
      <AsyncContent of={round}>
        {(one) => (
          <>
            <RoundFacts round={one} heading="h2" />
            <AsyncContent of={participation}>
              {({ items }) => <Participation bodies={items} list="ruled-list" />}
            </AsyncContent>
            {/* After the list, or its links would move under the pointer. */}
            {(participation.value || participation.error) && (
              <ReportFiles id="report" title={texts.report} lede={texts.reportLede} scope={{ round: id }} />
            )}
          </>
        )}
      </AsyncContent>
    </>
  );
}
