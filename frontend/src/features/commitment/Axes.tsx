import type { ComponentChildren } from 'preact';
import { closureReason } from '#texts/closures';
import { codes } from '#texts/codes';
import { commitment as texts } from '#texts/commitment';
import { definitions } from '#texts/definitions';
import { findings } from '#texts/findings';
import type { Commitment } from '../../api/schema.gen';
import type { CalendarCode } from '../../i18n/fr/codes';
import { earlierFinding } from '../../ui/Assessed';
import { type Axis, Status } from '../../ui/Status';
import { isSettled } from '../../ui/settled';

/** The four axes, side by side and never mixed: each with who speaks, the word, what it means, and since when. */
export function Axes({ commitment: c }: { commitment: Commitment }) {
  const disputed = c.assessment === 'disputed';
  const earlier = earlierFinding(c);
  const calendar = (['overdue', 'dueSoon', 'stale', 'closed'] as const).filter((code) => c[code]);
  return (
    <section class="state">
      <h2>{texts.state}</h2>
      {disputed && (
        <p class={earlier ? 'notice' : 'notice danger'}>
          <strong>{earlier ? findings.disputed(earlier.about, earlier.pending) : texts.disagreement}</strong>
        </p>
      )}
      <div class="axes">
        <Voice who={texts.axisAnswered} says={texts.saysAnswered} axis="governmentResponse" code={c.governmentResponse}>
          {c.respondedOn ? texts.respondedOn(c.respondedOn) : texts.noDate}
        </Voice>
        <Voice
          who={texts.axisReported}
          says={texts.saysReported}
          axis="implementationStatus"
          code={c.implementationStatus}
          contested={disputed && !earlier}
        >
          {c.lastReportedOn !== undefined ? texts.lastReported(c.lastReportedOn) : texts.noDate}
          {c.percentDone !== undefined && ` ${texts.percentDone(c.percentDone)}`}
          {c.expectedOn && ` ${texts.expectedOn(c.expectedOn)}`}
        </Voice>
        <Voice
          who={texts.axisAssessed}
          says={texts.saysAssessed}
          axis="assessment"
          code={c.assessment}
          contested={disputed}
        >
          {c.assessedOn ? texts.assessedOn(c.assessedOn) : texts.noDate}
          {c.assessedReport && ` ${texts.assessedReport(c.assessedReport.reportedOn, statusOf(c.assessedReport))}`}
          {earlier && ` ${earlier.pending}`}
        </Voice>
        <div class="axis">
          <h3>
            {texts.axisCalendar} <span>{texts.saysCalendar}</span>
          </h3>
          {calendar.map((code: CalendarCode) => (
            <p key={code} class="said">
              <Status axis="calendar" code={code} />
            </p>
          ))}
          {calendar.length === 0 && <p class="said">{texts.onTime}</p>}
          {calendar.map((code) => (
            <p key={code}>{definitions.calendar[code]}</p>
          ))}
          <p class="note">
            {silenceOf(c)} {dueOf(c)}
            {c.closedOn && c.closureReason && texts.closedBecause(c.closedOn, closureReason[c.closureReason])}
          </p>
        </div>
      </div>
    </section>
  );
}

const statusOf = ({ implementationStatus }: { implementationStatus: Commitment['implementationStatus'] }) =>
  codes.implementationStatus[implementationStatus];

function silenceOf(c: Commitment) {
  if (isSettled(c)) return texts.nothingAwaited;
  return c.lastReportedOn === undefined
    ? texts.neverReported(c.silentDays, c.silentSince)
    : texts.silentSince(c.silentDays, c.silentSince);
}

function dueOf(c: Commitment) {
  if (c.deadline === undefined) return !c.closed && texts.noDeadline;
  return c.overdueDays === undefined ? texts.dueOn(c.deadline) : texts.lateSince(c.overdueDays, c.deadline);
}

interface VoiceProps<A extends Axis> {
  who: string;
  says: string;
  axis: A;
  code: keyof (typeof definitions)[A] & string;
  contested?: boolean;
  children: ComponentChildren;
}

function Voice<A extends Axis>({ who, says, axis, code, contested, children }: VoiceProps<A>) {
  return (
    <div class={contested ? 'axis contested' : 'axis'}>
      <h3>
        {who} <span>{says}</span>
      </h3>
      <p class="said">
        <Status axis={axis} code={code} />
      </p>
      <p>{definitions[axis][code] as string}</p>
      {children && <p class="note">{children}</p>}
    </div>
  );
}
