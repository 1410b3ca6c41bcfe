const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The last Sunday of a month (0 is January) at 01:00 UTC, when Europe changes its clocks. */
function clockChange(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY_MS;
}

/** Day and time in Brussels at an instant. Without Intl, whose first use is slow; a test compares them with Intl. */
function inBrussels(instant: string): string {
  const then = Date.parse(instant);
  const year = new Date(then).getUTCFullYear();
  const summer = then >= clockChange(year, 2) && then < clockChange(year, 9);
  return new Date(then + (summer ? 2 : 1) * HOUR_MS).toISOString();
}

/** The calendar day in Brussels at an instant, as in the API. */
export const brusselsDay = (instant: string): string => inBrussels(instant).slice(0, 10);

/** The time of that day: "14:05". */
export const brusselsTime = (instant: string): string => inBrussels(instant).slice(11, 16);
