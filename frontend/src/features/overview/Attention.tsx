import { attention } from '#texts/attention';
import { listCommitments } from '../../api/calls';
import type { Commitment, ListCommitmentsData, Statistics } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { localized } from '../../i18n/localized';
import { toCommitment, toCommitments } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { Changes } from '../../ui/Changes';
import { commitmentLabel } from '../../ui/commitmentLabel';
import { Status } from '../../ui/Status';

type Query = NonNullable<ListCommitmentsData['query']>;

interface Props {
  counted: Statistics;
  asOf: string | undefined;
  adoptedOn: string | undefined;
}

/** Overdue requests, requests without recent report, and the latest changes. */
export function Attention({ counted: { tally, resolution, totalResolutions }, asOf, adoptedOn }: Props) {
  const then: Query = { ...(asOf && { asOf }), ...(resolution && { resolution: [resolution.resolutionId] }) };
  const several = totalResolutions > 1;
  const o = attention;
  return (
    <div class="attention">
      <section>
        <h2>
          <Status axis="timeliness" code="overdue" />
        </h2>
        {tally.overdue > 0 ? (
          <ShortList
            query={{ ...then, overdue: true, sort: 'deadline' }}
            total={tally.overdue}
            several={several}
            note={(c) => c.deadline && o.late(c.overdueDays ?? 0, c.deadline)}
          />
        ) : (
          <NothingOverdue then={then} />
        )}
      </section>
      <section>
        <h2>
          <Status axis="timeliness" code="stale" />
        </h2>
        <p>{tally.stale > 0 ? o.staleSome(tally.stale) : o.staleNone}</p>
        {tally.stale > 0 && (
          <ShortList
            query={{ ...then, stale: true, sort: '-silentDays' }}
            total={tally.stale}
            several={several}
            note={(c) => o.silentFor(c.silentDays)}
          />
        )}
      </section>
      <Changes query={then} since={adoptedOn} />
    </div>
  );
}

/** Where no request has a deadline, "none is overdue" would mislead. */
function NothingOverdue({ then }: { then: Query }) {
  const nearest = useQuery(listCommitments({ ...then, sort: 'deadline', pageSize: 1 }));
  if (!nearest.value) return null;
  return <p>{nearest.value.items[0]?.deadline ? attention.overdueNone : attention.overdueNoDeadline}</p>;
}

const MAX_ITEMS = 5;

function ShortList({
  query,
  total,
  several,
  note,
}: {
  query: Query;
  total: number;
  /** Requests of several resolutions are listed. */
  several: boolean;
  note: (c: Commitment) => string | undefined;
}) {
  const commitments = useQuery(listCommitments({ ...query, pageSize: MAX_ITEMS }));
  const all: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) all[name] = String(value);
  return (
    <AsyncContent of={commitments}>
      {({ items }) => (
        <>
          <ul class="commitments">
            {items.map((c) => (
              <li key={c.commitmentId}>
                <a href={toCommitment(c.commitmentId)}>
                  <span class="number">{several ? commitmentLabel(c) : c.number}</span> {localized(c.shortTitle)}
                </a>{' '}
                <span class="note">{note(c)}</span>
              </li>
            ))}
          </ul>
          {total > MAX_ITEMS && (
            <p>
              <a href={toCommitments(all)}>{attention.seeAll(total)}</a>
            </p>
          )}
        </>
      )}
    </AsyncContent>
  );
}
