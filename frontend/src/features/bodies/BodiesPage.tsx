import { bodies as texts } from '#texts/bodies';
import { getStatistics, listBodies } from '../../api/calls';
import type { Body, Tally } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { localized } from '../../i18n/localized';
import { ordered } from '../../i18n/ordered';
import { dayOf, toBody } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { Bar } from '../../ui/Bar';
import { PageHeading } from '../../ui/PageHeading';
import type { PageProps } from '../../ui/page';
import { LazyTodayOnly } from './body/BodyPage';

export function BodiesPage({ search }: PageProps) {
  const { asOf } = dayOf(search);
  const bodies = useQuery(listBodies());
  const statistics = useQuery(getStatistics());
  return (
    <>
      <PageHeading title={texts.title} description={texts.lede} />
      <p class="lede">{texts.lede}</p>
      {asOf && <LazyTodayOnly asOf={asOf} filter={{}} />}
      <AsyncContent of={bodies}>
        {({ items }) => (
          <ul class="bodies">
            {ordered(items, (body) => body.abbreviation).map((body) => (
              <BodyItem
                key={body.bodyId}
                body={body}
                tally={statistics.value?.byOwner.find(({ owner }) => owner.bodyId === body.bodyId)?.tally}
              />
            ))}
          </ul>
        )}
      </AsyncContent>
    </>
  );
}

function BodyItem({ body, tally }: { body: Body; tally: Tally | undefined }) {
  return (
    <li>
      <h2>
        <a href={toBody(body.bodyId)}>{localized(body.abbreviation)}</a>
      </h2>
      <p class="note">{localized(body.name)}</p>
      {tally && (
        <>
          <p class="tally">{texts.reportedOf(tally.total - tally.byImplementationStatus.notReported, tally.total)}</p>
          <Bar axis="implementationStatus" counts={tally.byImplementationStatus} reportedOnly />
        </>
      )}
    </li>
  );
}
