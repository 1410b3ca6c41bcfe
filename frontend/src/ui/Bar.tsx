import { codes } from '#texts/codes';
import { number } from '../i18n/format';
import { CODES } from './codes';
import { Mark } from './Status';

type BarAxis = keyof typeof CODES;

interface Props {
  axis: BarAxis;
  counts: Record<string, number>;
  /** Names every code, those that count nothing too. */
  full?: boolean;
  /** Leaves silence out of the words, where the words beside it say it already. */
  reportedOnly?: boolean;
}

/** A whole and its parts. The words and numbers below say all that the bar shows: it is hidden from screen readers. */
export function Bar({ axis, counts, full = false, reportedOnly = false }: Props) {
  const words: Record<string, string> = codes[axis];
  const [silence, ...said] = CODES[axis] as readonly string[];
  // What was said fills from the left; silence is what remains.
  const order = [...said, silence as string];
  const total = order.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  let start = 0;
  return (
    <>
      {/* Geometry is in attributes: the page's security policy allows no style in the markup. */}
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
