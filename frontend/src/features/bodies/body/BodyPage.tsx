import { bodies as texts } from '#texts/bodies';
import { getBody, getStatistics, listCommitments } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { dayOf, toCommitments } from '../../../navigation/paths';
import { AsyncContent } from '../../../ui/AsyncContent';
import { Bar } from '../../../ui/Bar';
import { PageHeading } from '../../../ui/PageHeading';
import type { PageProps } from '../../../ui/page';
import { useLazy } from '../../../ui/useLazy';
import { BodyResolutions } from './BodyResolutions';
import { DaysWithoutReport } from './DaysWithoutReport';
import { DisputedCommitments } from './DisputedCommitments';
import { JointCommitments } from './JointCommitments';
import { OwnedCommitments } from './OwnedCommitments';

const SHOWN = 50;

export function BodyPage({ id, search }: PageProps) {
  const body = useQuery(getBody(id));
  const statistics = useQuery(getStatistics());
  const owned = useQuery(listCommitments({ owner: [id], pageSize: SHOWN }));
  const RecentChanges = useLazy(() => import('../../../ui/RecentChanges').then((code) => code.RecentChanges));
  const FollowUp = useLazy(() => import('../../../ui/FollowUpOfScope').then((code) => code.FollowUpOfScope));
  const severalResolutions = (statistics.value?.totalResolutions ?? 1) > 1;
  const page = Number(new URLSearchParams(search).get('page')) || 1;
  const counted = statistics.value?.byOwner.find(({ owner }) => owner.bodyId === id);
  const tally = counted?.tally;
  const name = body.value ? localized(body.value.abbreviation) : id;
  const { asOf } = dayOf(search);
  const missing = body.error?.failure === 'notFound';
  return (
    <>
      {!missing && <p class="kicker">{texts.kicker}</p>}
      <PageHeading title={name} missing={missing} />
      <AsyncContent of={body}>
        {(known) => (
          <>
            {asOf && <LazyTodayOnly asOf={asOf} filter={{ owner: id }} />}
            <p class="lede">{localized(known.name)}</p>
            {known.website && (
              <p>
                {texts.website} <a href={known.website}>{new URL(known.website).hostname}</a>
              </p>
            )}
            {counted && <p>{localized(counted.awaited)}</p>}
            <div class="body-sections">
              <div class="columns">
                <section>
                  <h2>{texts.record}</h2>
                  {tally && (
                    <>
                      <h3>{texts.reports}</h3>
                      <Bar axis="implementationStatus" counts={tally.byImplementationStatus} full />
                      <h3>{texts.found}</h3>
                      <Bar axis="assessment" counts={tally.byAssessment} full />
                    </>
                  )}
                </section>
                <section>
                  <h2>{texts.silence}</h2>
                  {tally && owned.value && <DaysWithoutReport tally={tally} items={owned.value.items} />}
                </section>
              </div>
              {severalResolutions ? (
                <>
                  <DisputedCommitments bodyId={id} />
                  <BodyResolutions bodyId={id} page={page} />
                </>
              ) : (
                <AsyncContent of={owned}>{(found) => <OwnedCommitments bodyId={id} of={found} />}</AsyncContent>
              )}
              {severalResolutions && owned.value && owned.value.total > 0 && (
                <p>
                  <a href={toCommitments({ owner: id })}>{texts.seeAll(owned.value.total)}</a>
                </p>
              )}
              <JointCommitments bodyId={id} />
              {FollowUp && <FollowUp key={id} scope={{ body: id }} />}
              {RecentChanges && <RecentChanges key={id} owner={id} name={name} />}
            </div>
          </>
        )}
      </AsyncContent>
    </>
  );
}

/** Loaded only if the address names a day. */
export function LazyTodayOnly(props: { asOf: string; filter: Record<string, string> }) {
  const TodayOnly = useLazy(() => import('../../../ui/TodayOnly').then((code) => code.TodayOnly));
  return TodayOnly ? <TodayOnly {...props} /> : null;
}
