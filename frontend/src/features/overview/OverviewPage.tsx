import { chrome } from '#texts/chrome';
import { overview } from '#texts/overview';
import { getStatistics, listResolutions } from '../../api/calls';
import { useAnswer } from '../../api/useAnswer';
import { say } from '../../i18n/say';
import { dayOf, href } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { PageHeading } from '../../ui/PageHeading';
import { useLazy } from '../../ui/useLazy';
import { Figures } from './Figures';
import { LazySections } from './LazySections';

export default function OverviewPage({ search }: { search: string }) {
  const { asOf } = dayOf(search);
  const statistics = useAnswer(getStatistics(dayOf(search)));
  const AsOf = useLazy(() => import('../../ui/AsOf').then((code) => code.AsOf));
  const resolutions = useAnswer(listResolutions());
  const resolution = resolutions.value?.items[0];
  // Rendered once both requests are done or one failed, so that nothing moves while it is read.
  const both = resolutions.value || resolutions.error ? statistics : { ...statistics, value: undefined };
  const refused = statistics.error?.failure === 'refused';
  const otherDay = AsOf && (
    <AsOf page="overview" search={search} nothing={both.value?.tally.total === 0} refused={refused} />
  );
  return (
    <>
      <div class="hero">
        <PageHeading title={overview.title} />
        <p class="lede">{overview.lede}</p>
        <div class="subject">
          {resolution && (
            <>
              <p class="kicker">{overview.adopted(resolution.documentNumber, resolution.adoptedOn)}</p>
              <p class="official">{say(resolution.title)}</p>
              <p>
                <a href={href({ page: 'resolution', id: resolution.resolutionId })}>{overview.readText}</a>
              </p>
            </>
          )}
        </div>
      </div>
      {refused ? (
        otherDay
      ) : (
        <AsyncContent of={both}>
          {(counted) => (
            <>
              <Figures counted={counted} adoptedOn={resolution?.adoptedOn} asOf={asOf} />
              <div class="day">
                <p role="status">
                  <strong>{chrome.asOf(counted.asOf)}</strong>
                </p>
                {otherDay}
              </div>
              <LazySections
                counted={counted}
                search={search}
                adoptedOn={resolution?.adoptedOn}
                resolutionId={resolution?.resolutionId}
              />
            </>
          )}
        </AsyncContent>
      )}
      {resolutions.error && !resolution && <AsyncContent of={resolutions}>{() => null}</AsyncContent>}
    </>
  );
}
