import { today } from './days';

/** A day that a reader may have made up: one that is no day of any year, or one that is yet to come. */
export function dayFault(iso: string): 'missing' | 'future' | undefined {
  const day = new Date(`${iso}T00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(+day) || day.toISOString().slice(0, 10) !== iso) return 'missing';
  return iso > today() ? 'future' : undefined;
}
