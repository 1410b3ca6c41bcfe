import { record } from '#texts/record';
import { listDeadlines, listHistory } from '../../api/facts';
import { getResolution } from '../../api/resolution';
import type { Commitment } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { localized } from '../../i18n/localized';
import { AsyncContent } from '../../ui/AsyncContent';
import { Follow } from '../../ui/Follow';
import { useLazy } from '../../ui/useLazy';
import { Closures } from './Closures';
import { DeadlineList } from './DeadlineList';
import { NewestOnlyNote } from './NewestOnlyNote';
import { passedDeadlines } from './passedDeadlines';
import { Questions } from './Questions';
import { Reports } from './Reports';
import { Responses } from './Responses';
import { Timeline } from './Timeline';

/**
 * The published facts of the request, by kind, all loaded in parallel. Kinds that the commitment reports as absent are
 * not requested.
 */
export function PublishedFacts({ commitment: c }: { commitment: Commitment }) {
  const id = c.commitmentId;
  const history = useQuery(listHistory(id));
  const deadlines = useQuery(listDeadlines(id));
  const resolution = useQuery(getResolution(c.resolution.resolutionId));
  return (
    <>
      <section class="published" id="record" tabIndex={-1}>
        <h2>{record.title}</h2>
        <div class="published-facts">
          <div>
            <h3>{record.reports}</h3>
            {c.lastReportedOn === undefined ? <p>{record.noReports}</p> : <Reports id={id} />}
            <Responses id={id} />
            <h3>{record.deadlines}</h3>
            <DeadlineList id={id} />
            <h3>{record.questions}</h3>
            <Questions id={id} />
            <Closures id={id} />
            {history.value?.items.some(({ kind }) => kind === 'linked') && <LazyLinks id={id} />}
            {history.value?.items.some(({ kind }) => kind === 'handedOver' || kind === 'ownerKept') && (
              <LazyOwnerDecisions id={id} />
            )}
          </div>
          <div>
            <h3>{record.timeline}</h3>
            <AsyncContent of={history}>
              {(page) => (
                <>
                  <Timeline
                    commitment={c}
                    history={page.items}
                    followedSinceOn={resolution.value?.followedSinceOn}
                    passed={passedDeadlines(deadlines.value?.items ?? [])}
                  />
                  <NewestOnlyNote of={page} />
                </>
              )}
            </AsyncContent>
          </div>
        </div>
      </section>
      <Follow commitment={id} owner={c.owner.bodyId} name={`${c.citation} ${localized(c.shortTitle)}`} />
    </>
  );
}

function LazyLinks({ id }: { id: string }) {
  const Links = useLazy(() => import('./Links').then((code) => code.CommitmentLinks));
  return Links ? <Links id={id} /> : null;
}

function LazyOwnerDecisions({ id }: { id: string }) {
  const Decisions = useLazy(() => import('./OwnerDecisions').then((code) => code.OwnerDecisions));
  return Decisions ? <Decisions id={id} /> : null;
}
