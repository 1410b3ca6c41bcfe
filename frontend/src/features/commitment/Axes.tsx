import type { ComponentChildren } from 'preact';
import { axes as texts } from '#texts/axes';
import { closureReason } from '#texts/closures';
import { codes } from '#texts/codes';
import { definitions } from '#texts/definitions';
import type { Commitment } from '../../api/schema.gen';
import type { Axis } from '../../i18n/axis';
import type { TimelinessCode } from '../../i18n/fr/codes';
import { LazyEarlierReportNote } from '../../ui/AssessmentStatus';
import { isAboutEarlierReport } from '../../ui/earlierReport';
import { Status } from '../../ui/Status';
import { isSettled } from '../../ui/settled';

/** The four axes side by side, never merged: author, status, definition and date of each. */
export function Axes({ commitment: c }: { commitment: Commitment }) {
  const disputed = c.assessment === 'disputed';
  const earlier = isAboutEarlierReport(c);
  const timeliness = (['overdue', 'dueSoon', 'stale', 'closed'] as const).filter((code) => c[code]);
  return (
    <section class="state">
      <h2>{texts.state}</h2>
      {disputed && (
        <p class={earlier ? 'notice' : 'notice danger'}>
          {earlier ? <LazyEarlierReportNote of={c} notice /> : <strong>{texts.disagreement}</strong>}
        </p>
      )}
      <div class="axes">
        <AxisSection title={texts.axisAnswered} axis="governmentResponse" code={c.governmentResponse}>
          {c.respondedOn ? texts.respondedOn(c.respondedOn, c.responseEnteredOn) : texts.noDate}
        </AxisSection>
        <AxisSection
          title={texts.axisReported}
          axis="implementationStatus"
          code={c.implementationStatus}
          contested={disputed && !earlier}
        >
          {c.lastReportedOn ? texts.lastReported(c.lastReportedOn, c.lastReportEnteredOn) : texts.noDate}
          {c.percentDone !== undefined && ` ${texts.percentDone(c.percentDone)}`}
          {c.expectedOn && ` ${texts.expectedOn(c.expectedOn)}`}
        </AxisSection>
        <AxisSection title={texts.axisAssessed} axis="assessment" code={c.assessment} contested={disputed}>
          {assessedOf(c)}
          {c.assessedReport && ` ${texts.assessedReport(c.assessedReport.reportedOn, statusOf(c.assessedReport))}`}
        </AxisSection>
        <div class="axis">
          <h3>{texts.axisCalendar}</h3>
          {timeliness.map((code: TimelinessCode) => (
            <p key={code} class="headline">
              <Status axis="timeliness" code={code} />
            </p>
          ))}
          {timeliness.length === 0 && <p class="headline">{texts.onTime}</p>}
          {timeliness.map((code) => (
            <p key={code}>{definitions.timeliness[code]}</p>
          ))}
          <p class="note">
            {daysWithoutReport(c)} {dueOf(c)}
            {c.closedOn && c.closureReason && texts.closedBecause(c.closedOn, closureReason[c.closureReason])}
          </p>
        </div>
      </div>
    </section>
  );
}

const statusOf = ({ implementationStatus }: { implementationStatus: Commitment['implementationStatus'] }) =>
  codes.implementationStatus[implementationStatus];

function assessedOf(c: Commitment) {
  if (c.assessedOn) return texts.assessedOn(c.assessedOn);
  return c.assessmentPending && c.lastReportedOn ? texts.reportPending(c.lastReportedOn) : texts.noDate;
}

function daysWithoutReport(c: Commitment) {
  if (isSettled(c)) return texts.nothingAwaited;
  const days =
    c.lastReportedOn === c.silentSince
      ? texts.silentSince(c.silentDays, c.silentSince)
      : texts.neverReported(c.silentDays, c.silentSince);
  return c.silentDaysSinceHandover !== undefined && c.handedOverOn
    ? `${days} ${texts.sinceHandover(c.silentDaysSinceHandover, c.handedOverOn)}`
    : days;
}

function dueOf(c: Commitment) {
  return c.deadline ? texts.due(c.deadline, c.deadlineEnteredOn, c.overdueDays) : !c.closed && texts.noDeadline;
}

interface AxisSectionProps<A extends Axis> {
  title: string;
  axis: A;
  code: keyof (typeof definitions)[A] & string;
  contested?: boolean;
  children: ComponentChildren;
}

function AxisSection<A extends Axis>({ title, axis, code, contested, children }: AxisSectionProps<A>) {
  return (
    <div class={contested ? 'axis contested' : 'axis'}>
      <h3>{title}</h3>
      <p class="headline">
        <Status axis={axis} code={code} />
      </p>
      <p>{definitions[axis][code] as string}</p>
      {children && <p class="note">{children}</p>}
    </div>
  );
}
