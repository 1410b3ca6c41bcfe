import { commitments } from '#texts/commitments';
import type { Commitment, FoundText } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { toBody, toCommitment } from '../../navigation/paths';
import { AssessmentStatus } from '../../ui/AssessmentStatus';
import { Status } from '../../ui/Status';
import { useLazy } from '../../ui/useLazy';

interface Props {
  items: Commitment[];
  sort: string;
  /** Whether the requests are of several resolutions. */
  severalResolutions?: boolean;
}

/**
 * The list: a table on wide screens, cards on small ones. ARIA roles are explicit because `display: block` removes a
 * table's implicit ones.
 */
export function CommitmentTable({ items, sort, severalResolutions = false }: Props) {
  const c = commitments;
  const sorted = (name: string) => (sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined);
  return (
    <table class="list" role="table" aria-label={c.title}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" aria-sort={sorted('number')}>
            {c.columnNumber}
          </th>
          <th role="columnheader" scope="col">
            {c.columnTitle}
          </th>
          <th role="columnheader" scope="col">
            {c.columnOwner}
          </th>
          <th role="columnheader" scope="col">
            {c.columnReported}
          </th>
          <th role="columnheader" scope="col">
            {c.columnAssessed}
          </th>
          <th
            role="columnheader"
            scope="col"
            aria-sort={sorted('deadline') ?? sorted('lastReportedOn') ?? sorted('silentDays')}
          >
            {c.columnCalendar}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) => (
          <Row key={item.commitmentId} item={item} severalResolutions={severalResolutions} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, severalResolutions }: { item: Commitment; severalResolutions: boolean }) {
  const c = commitments;
  const silence = daysWithoutReport(item);
  return (
    <tr role="row">
      <td role="cell" class="number">
        {severalResolutions && <span class="note">{item.resolution.documentNumber}</span>} {item.number}
      </td>
      <th role="rowheader" scope="row">
        <a href={toCommitment(item.commitmentId)}>{localized(item.shortTitle)}</a>
        {severalResolutions && <span class="note resolution-title">{localized(item.resolution.title)}</span>}
        <span class="note summary">{localized(item.summary)}</span>
        {item.foundIn && <LazyFoundIn texts={item.foundIn} />}
      </th>
      <td role="cell" class="owner">
        <a href={toBody(item.owner.bodyId)}>{localized(item.owner.abbreviation)}</a>
      </td>
      <td role="cell">
        <Status axis="implementationStatus" code={item.implementationStatus} />
      </td>
      <td role="cell">
        <AssessmentStatus of={item} />
      </td>
      <td role="cell">
        {item.overdue && <Status axis="timeliness" code="overdue" />}
        {item.overdueDays !== undefined && <span class="note">{c.late(item.overdueDays)}</span>}
        {item.dueSoon && <Status axis="timeliness" code="dueSoon" />}
        {item.deadline && <span class="note">{c.due(item.deadline)}</span>}
        {item.closed && <Status axis="timeliness" code="closed" />}
        {item.stale && <Status axis="timeliness" code="stale" />}
        {silence && <span class="note">{silence}</span>}
      </td>
    </tr>
  );
}

/** Loaded only for results of a search. */
function LazyFoundIn(props: { texts: FoundText[] }) {
  const FoundIn = useLazy(() => import('./FoundIn').then((code) => code.FoundIn));
  return FoundIn ? <FoundIn {...props} /> : null;
}

/** Days without a report where one is expected; otherwise the date of the last report, if any. */
function daysWithoutReport({ stale, closed, silentDays, silentDaysSinceHandover, lastReportedOn }: Commitment) {
  if (stale || !(lastReportedOn || closed)) return commitments.silence(silentDays, silentDaysSinceHandover);
  return lastReportedOn && commitments.reported(lastReportedOn);
}
