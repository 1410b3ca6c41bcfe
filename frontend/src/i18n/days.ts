const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Whole days from one calendar day to another; both are days, so no time zone has a say. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Today as the reader's clock has it. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The last Sunday of a month (0 is January) at one o'clock, universal time: when Europe changes its clocks. */
function clockChange(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY_MS;
}

/** The calendar day in Brussels at an instant, as the API's days are. Without Intl, whose first use is slow; a test holds it to Intl. */
export function brusselsDay(instant: string): string {
  const then = Date.parse(instant);
  const year = new Date(then).getUTCFullYear();
  const summer = then >= clockChange(year, 2) && then < clockChange(year, 9);
  return new Date(then + (summer ? 2 : 1) * HOUR_MS).toISOString().slice(0, 10);
}
