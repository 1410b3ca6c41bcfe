import { bodies as texts } from '#texts/bodies';
import { getBody, getStatistics, listCommitments } from '../../../api/calls';
import { useAnswer } from '../../../api/useAnswer';
import { say } from '../../../i18n/say';
import { toCommitment, toCommitments } from '../../../navigation/paths';
import { AssessmentStatus } from '../../../ui/AssessmentStatus';
import { AsyncContent } from '../../../ui/AsyncContent';
import { Bar } from '../../../ui/Bar';
import { PageHeading } from '../../../ui/PageHeading';
import { Status } from '../../../ui/Status';
import { useLazy } from '../../../ui/useLazy';
import { DaysWithoutReport } from './DaysWithoutReport';
import { JointCommitments } from './JointCommitments';

const SHOWN = 50;

export function BodyPage({ id }: { id: string }) {
  const body = useAnswer(getBody(id));
  const statistics = useAnswer(getStatistics());
  const owned = useAnswer(listCommitments({ owner: [id], pageSize: SHOWN }));
  const RecentChanges = useLazy(() => import('../../../ui/RecentChanges').then((code) => code.RecentChanges));
  const tally = statistics.value?.byOwner.find(({ owner }) => owner.bodyId === id)?.tally;
  const name = body.value ? say(body.value.abbreviation) : id;
  return (
    <>
      <p class="kicker">{texts.kicker}</p>
      <PageHeading title={name} missing={body.error?.failure === 'notFound'} />
      <AsyncContent of={body}>
        {(known) => (
          <>
            <p class="lede">{say(known.name)}</p>
            {known.website && (
              <p>
                {texts.website} <a href={known.website}>{new URL(known.website).hostname}</a>
              </p>
            )}
            <div class="parts">
              <div class="two">
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
              <AsyncContent of={owned}>
                {({ items, total }) => (
                  <section>
                    <h2>{texts.list(total)}</h2>
                    <ul class="ruled-list owned">
                      {items.map((c) => (
                        <li key={c.commitmentId}>
                          <a href={toCommitment(c.commitmentId)}>
                            <span class="no">{c.number}</span> {say(c.shortTitle)}
                          </a>{' '}
                          <span class="note">
                            <Status axis="implementationStatus" code={c.implementationStatus} /> ·{' '}
                            <AssessmentStatus of={c} />
                          </span>
                        </li>
                      ))}
                    </ul>
                    <p>
                      <a href={toCommitments({ owner: id })}>{texts.seeAll(total)}</a>
                    </p>
                  </section>
                )}
              </AsyncContent>
              <JointCommitments bodyId={id} />
              {RecentChanges && <RecentChanges key={id} owner={id} name={name} />}
            </div>
          </>
        )}
      </AsyncContent>
    </>
  );
}
