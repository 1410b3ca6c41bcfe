import { language } from '../language';

// Hand-written because the first use of Intl's formatters takes 70 to 200 ms on a phone; tests compare each with Intl.
const MONTHS =
  language === 'fr'
    ? 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
    : 'januari februari maart april mei juni juli augustus september oktober november december';

/** 1240 is "1 240" with U+202F in French, "1.240" in Dutch. */
export const number = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : '.');

/** 2023-06-30 is "30 juin 2023", "30 juni 2023". */
export function date(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  const ordinal = language === 'fr' && day === 1 ? '1er' : day;
  return `${ordinal} ${MONTHS.split(' ')[month - 1]} ${year}`;
}

/** Plural rule: zero is singular in French and plural in Dutch. */
export const plural = (n: number, one: string, many: string): string =>
  (language === 'fr' ? Math.abs(n) < 2 : Math.abs(n) === 1) ? one : many;

/** "1 jour", "2 jours": number and word joined by a no-break space. */
export const count = (n: number, one: string, many: string): string => `${number(n)}\u00a0${plural(n, one, many)}`;

/** Percentage, rounded down: 29 of 30 is not "100 %". */
export const percentage = (part: number, whole: number): string => {
  const percent = whole === 0 ? 0 : Math.floor((part * 100) / whole);
  return language === 'fr' ? `${percent}\u00a0%` : `${percent}%`;
};
