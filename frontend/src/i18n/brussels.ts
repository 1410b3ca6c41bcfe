const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The last Sunday of a month (0 is January) at 01:00 UTC, when Europe changes its clocks. */
function clockChange(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY_MS;
}

/**
 * The calendar day in Brussels at an instant, as in the API. Without Intl, whose first use is slow; a test compares it
 * with Intl.
 */
export function brusselsDay(instant: string): string {
  const then = Date.parse(instant);
  const year = new Date(then).getUTCFullYear();
  const summer = then >= clockChange(year, 2) && then < clockChange(year, 9);
  return new Date(then + (summer ? 2 : 1) * HOUR_MS).toISOString().slice(0, 10);
}
