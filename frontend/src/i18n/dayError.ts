import { today } from './days';

/** Why a day from the address is refused: no calendar day, or in the future. */
export function dayError(iso: string): 'missing' | 'future' | undefined {
  const day = new Date(`${iso}T00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(+day) || day.toISOString().slice(0, 10) !== iso) return 'missing';
  return iso > today() ? 'future' : undefined;
}
