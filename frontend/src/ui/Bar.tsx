import { codes } from '#texts/codes';
import { number } from '../i18n/format';
import { CODES } from './codes';
import { Mark } from './Status';

type BarAxis = keyof typeof CODES;

interface Props {
  axis: BarAxis;
  counts: Record<string, number>;
  /** Lists all codes in the legend, including those with count 0. */
  full?: boolean;
  /** Omits the "no statement" part from the legend, where the text beside it states the number. */
  reportedOnly?: boolean;
}

/** A stacked bar. Hidden from screen readers: the legend has all its words and numbers. */
export function Bar({ axis, counts, full = false, reportedOnly = false }: Props) {
  const words: Record<string, string> = codes[axis];
  const [silence, ...statements] = CODES[axis] as readonly string[];
  // Statements fill the bar from the left; the rest is "no statement".
  const order = [...statements, silence as string];
  const total = order.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  let start = 0;
  return (
    <>
      {/* Geometry in attributes: the Content-Security-Policy allows no inline styles. */}
      <svg class={`bar ${axis}`} width="100%" height="14" aria-hidden="true" focusable="false">
        {order.map((code) => {
          const width = total ? ((counts[code] ?? 0) * 100) / total : 0;
          const x = start;
          start += width;
          return width > 0 && <rect key={code} class={code} x={`${x}%`} width={`${width}%`} height="14" />;
        })}
      </svg>
      <ul class="legend">
        {order.map(
          (code) =>
            (full || (counts[code] ?? 0) > 0) &&
            !(reportedOnly && code === 'notReported') && (
              <li key={code} class={counts[code] ? undefined : 'zero'}>
                <Mark axis={axis} code={code} />
                {words[code]} <b>{number(counts[code] ?? 0)}</b>
              </li>
            ),
        )}
      </ul>
    </>
  );
}
