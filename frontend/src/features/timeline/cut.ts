import type { ResolutionTimeline, TimelineMark, TimelinePeriod, TimelineRow } from '../../api/schema.gen';
import { daysBetween } from '../../i18n/days';

/** Positions of the API are ten-thousandths of the timeline. */
const WIDTH = 10_000;

/** The number of days of a timeline, both ends included. */
export const length = ({ from, to }: ResolutionTimeline) => daysBetween(from, to) + 1;

/** The day at a distance from another one. */
export const plusDays = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

/** The position at which a day of the timeline ends, by the rule of the API. */
export const endOf = (day: string, timeline: ResolutionTimeline): number =>
  Math.round((WIDTH * (daysBetween(timeline.from, day) + 1)) / length(timeline));

export const percent = (x: number): string => `${x / 100}%`;

/** The row as it was at the end of that day: the positions stay those of the whole timeline. */
export function rowOn(day: string, row: TimelineRow, timeline: ResolutionTimeline): TimelineRow {
  const end = endOf(day, timeline);
  return {
    ...row,
    marks: row.marks.filter((mark) => (mark.enteredOn ?? mark.madeOn) <= day).map((mark) => markOn(day, mark)),
    periods: row.periods.filter((period) => period.from <= day).map((period) => periodOn(day, end, period)),
  };
}

function markOn(day: string, mark: TimelineMark): TimelineMark {
  const { replacedOn, ...current } = mark;
  return replacedOn && replacedOn > day ? current : mark;
}

const periodOn = (day: string, end: number, period: TimelinePeriod): TimelinePeriod =>
  period.to <= day ? period : { ...period, to: day, days: daysBetween(period.from, day) + 1, width: end - period.x };
