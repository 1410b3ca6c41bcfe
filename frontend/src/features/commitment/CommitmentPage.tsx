import { commitment as texts } from '#texts/commitment';
import { getCommitment } from '../../api/calls';
import type { Commitment } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { localized } from '../../i18n/localized';
import { dayOf, href } from '../../navigation/paths';
import { AssessmentStatus } from '../../ui/AssessmentStatus';
import { AsyncContent } from '../../ui/AsyncContent';
import { commitmentLabel } from '../../ui/commitmentLabel';
import { PageHeading } from '../../ui/PageHeading';
import type { PageProps } from '../../ui/page';
import { OfficialText } from '../../ui/request/OfficialText';
import { OwnerAndTheme } from '../../ui/request/OwnerAndTheme';
import { useLazy } from '../../ui/useLazy';

export default function CommitmentPage({ id, search }: PageProps) {
  const { asOf } = dayOf(search);
  const today = useQuery(getCommitment(id));
  const onDay = useQuery(getCommitment(id, asOf));
  // A day on which there was no such request, or that is none, shows today, with a notice.
  const query = onDay.error ? today : onDay;
  const found = query.value;
  const number = found?.number ?? id.slice(id.lastIndexOf('-') + 1);
  const missing = query.error?.failure === 'notFound';
  const kicker = texts.kicker(number);
  return (
    <article class="commitment">
      {!missing && (
        <p class="kicker">
          {kicker}
          {found && (
            <>
              {' · '}
              <a href={href({ page: 'followedResolution', id: found.resolution.resolutionId })}>
                {texts.resolution(found.resolution.documentNumber)}
              </a>
              {' · '}
              <i>{texts.editorialTitle}</i>
            </>
          )}
        </p>
      )}
      <PageHeading
        title={found ? localized(found.shortTitle) : kicker}
        tab={found ? `${commitmentLabel(found)} ${localized(found.shortTitle)}` : kicker}
        description={found && localized(found.text)}
        missing={missing}
      />
      <AsyncContent of={query}>
        {(commitment) => (
          <>
            <LazyShownDay search={search} resolution={commitment.resolution.resolutionId} stateThen={query === onDay} />
            <p class="lede">{localized(commitment.summary)}</p>
            <p class="said">
              {texts.parliament} <AssessmentStatus of={commitment} />
            </p>
            <LazyLatest commitment={commitment} asOf={query === onDay ? asOf : undefined} />
            <p class="answers">
              <a href="#follow">{texts.follow}</a>
              <a href="#record">{texts.record}</a>
              <a href={`${href({ page: 'brief' })}#act`}>{texts.act}</a>
            </p>
            <div class="with-sidebar">
              <OfficialText commitment={commitment} />
              <OwnerAndTheme commitment={commitment} />
            </div>
            <LazyDetails commitment={today.value ?? commitment} onDay={commitment} />
          </>
        )}
      </AsyncContent>
    </article>
  );
}

/** Content below the first screen: its code and data are loaded after the first render. */
function LazyDetails(props: { commitment: Commitment; onDay: Commitment }) {
  const CommitmentDetails = useLazy(() => import('./CommitmentDetails').then((code) => code.CommitmentDetails));
  return CommitmentDetails ? (
    <CommitmentDetails key={props.commitment.commitmentId} {...props} />
  ) : (
    <div class="loading" />
  );
}

/** Loaded with the details; keeps its place meanwhile. */
function LazyLatest(props: { commitment: Commitment; asOf: string | undefined }) {
  const Latest = useLazy(() => import('./CommitmentDetails').then((code) => code.Latest));
  return <div class="latest">{Latest && <Latest {...props} />}</div>;
}

/** Loaded with the details. */
function LazyShownDay(props: { search: string; resolution: string; stateThen: boolean }) {
  const ShownDay = useLazy(() => import('./CommitmentDetails').then((code) => code.ShownDay));
  return ShownDay ? <ShownDay {...props} /> : null;
}
