const EARLIEST_YEAR = 1600;

/** How people write a day in Belgium, without separators too, as a keypad of digits has none; and ISO 8601. */
const WRITTEN = [
  /^(?<day>\d{1,2})\s*[/.\s-]\s*(?<month>\d{1,2})\s*[/.\s-]\s*(?<year>\d{4})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
];

/** The day as `2026-12-31`; undefined if it is none, or only half written. */
export function isoDay(text: string): string | undefined {
  for (const pattern of WRITTEN) {
    const { day = '', month = '', year = '' } = pattern.exec(text.trim())?.groups ?? {};
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (Number(year) >= EARLIEST_YEAR && isDay(iso)) return iso;
  }
  return undefined;
}

function isDay(iso: string): boolean {
  const moment = new Date(`${iso}T00:00Z`);
  return !Number.isNaN(+moment) && moment.toISOString().startsWith(iso);
}

/** The day as it is written in a field, `31/12/2026`, of `2026-12-31`. */
export const belgianDay = (iso: string): string => iso.split('-').reverse().join('/');

/** A whole number from 0 to 100, with or without a percent sign; undefined if it is none. */
export function percentage(text: string): string | undefined {
  const number = /^(\d{1,3})\s*%?$/.exec(text.trim())?.[1];
  return number !== undefined && Number(number) <= 100 ? String(Number(number)) : undefined;
}
