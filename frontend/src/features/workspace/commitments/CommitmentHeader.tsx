import { axes as words } from '#texts/axes?again';
import { workspace as texts } from '#texts/workspace';
import type { Commitment } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { AssessmentStatus } from '../../../ui/AssessmentStatus';
import { Status } from '../../../ui/Status';
import { isSettled } from '../../../ui/settled';

function daysWithoutReport(c: Commitment) {
  if (isSettled(c)) return words.nothingAwaited;
  const days =
    c.lastReportedOn === c.silentSince
      ? words.silentSince(c.silentDays, c.silentSince)
      : words.neverReported(c.silentDays, c.silentSince);
  return c.silentDaysSinceHandover !== undefined && c.handedOverOn
    ? `${days} ${words.sinceHandover(c.silentDaysSinceHandover, c.handedOverOn)}`
    : days;
}

/** The state of a request in two lines. */
export function CommitmentHeader({ commitment: c }: { commitment: Commitment }) {
  return (
    <>
      <p class="status-line">
        <Status axis="implementationStatus" code={c.implementationStatus} />
        <AssessmentStatus of={c} />
        {c.overdue && <Status axis="timeliness" code="overdue" />}
        {c.stale && <Status axis="timeliness" code="stale" />}
        {c.closed && <Status axis="timeliness" code="closed" />}
      </p>
      <p class="small">
        {daysWithoutReport(c)} {c.deadline && words.due(c.deadline)} {texts.owner(localized(c.owner.abbreviation))}
      </p>
    </>
  );
}
