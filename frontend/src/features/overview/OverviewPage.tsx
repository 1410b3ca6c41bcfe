import { overview } from '#texts/overview';
import { getStatistics, listResolutions } from '../../api/calls';
import { useAnswer } from '../../api/useAnswer';
import { say } from '../../i18n/current';
import { href } from '../../navigation/paths';
import { PageHeading } from '../../ui/PageHeading';
import { Shown } from '../../ui/Shown';
import { AsOf } from './AsOf';
import { Figures } from './Figures';
import { Later } from './Later';

export default function OverviewPage({ search }: { search: string }) {
  const asOf = new URLSearchParams(search).get('asOf') ?? undefined;
  const statistics = useAnswer(getStatistics(asOf ? { asOf } : {}));
  const resolutions = useAnswer(listResolutions());
  const resolution = resolutions.value?.items[0];
  // Drawn once both are there, or one cannot be had: nothing that was read moves.
  const both = resolutions.value || resolutions.error ? statistics : { ...statistics, value: undefined };
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
      <Shown of={both}>
        {(counted) => (
          <>
            <Figures counted={counted} adoptedOn={resolution?.adoptedOn} />
            <AsOf day={counted.asOf} chosen={asOf !== undefined} />
            <Later counted={counted} asOf={asOf} adoptedOn={resolution?.adoptedOn} />
          </>
        )}
      </Shown>
      {resolutions.error && !resolution && <Shown of={resolutions}>{() => null}</Shown>}
    </>
  );
}
