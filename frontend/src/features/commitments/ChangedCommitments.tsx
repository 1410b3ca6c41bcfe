import { asOf as texts } from '#texts/asOf';
import { listCommitments } from '../../api/calls';
import type { Commitment } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { localized } from '../../i18n/localized';
import { toCommitment } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { Status } from '../../ui/Status';
import { CODED } from './query';

export interface ChangedProps {
  /** The listed requests, in their state on the chosen day. */
  then: Commitment[];
  day: string;
}

/** Which listed requests have another status today, and which one. */
export function ChangedCommitments({ then, day }: ChangedProps) {
  // By their ids: those that have changed may no longer match the filters, and are elsewhere in the list.
  const now = useQuery(
    listCommitments({ commitment: then.map(({ commitmentId }) => commitmentId), pageSize: then.length }),
  );
  return (
    <section class="changed">
      <h2>{texts.since(day)}</h2>
      <AsyncContent of={now}>
        {({ items }) => {
          const today = new Map(items.map((item) => [item.commitmentId, item]));
          const moved = then.flatMap((before) => {
            const after = today.get(before.commitmentId);
            return after && differs(before, after) ? [{ before, after }] : [];
          });
          return (
            <>
              <p>{moved.length ? texts.changed(moved.length, then.length, day) : texts.none(day)}</p>
              <ul class="ruled-list">
                {moved.map(({ before, after }) => (
                  <li key={after.commitmentId}>
                    <a href={toCommitment(after.commitmentId)}>
                      <span class="number">{after.number}</span> {localized(after.shortTitle)}
                    </a>
                    {CODED.map(
                      (axis) => before[axis] !== after[axis] && <Move key={axis} {...{ axis, before, after }} />,
                    )}
                    {after.closed && !before.closed && (
                      <span class="note">
                        <Status axis="timeliness" code="closed" />
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </AsyncContent>
    </section>
  );
}

const differs = (before: Commitment, after: Commitment) =>
  CODED.some((axis) => before[axis] !== after[axis]) || (after.closed && !before.closed);

interface MoveProps {
  axis: (typeof CODED)[number];
  before: Commitment;
  after: Commitment;
}

function Move({ axis, before, after }: MoveProps) {
  return (
    <span class="note">
      <Status axis={axis} code={before[axis] as never} /> <span aria-hidden="true">→</span>
      <span class="ds-sr-only">{texts.now}</span> <Status axis={axis} code={after[axis] as never} />
    </span>
  );
}
