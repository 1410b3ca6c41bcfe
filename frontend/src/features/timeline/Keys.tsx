import { timeline as texts } from '#texts/timeline';
import type { TimelineRow } from '../../api/schema.gen';
import { LANES, legendOf, SHAPES } from './shapes';
import { shapeInWords } from './words';

/** The legend, of what the whole timeline has. */
export function Keys({ rows }: { rows: TimelineRow[] }) {
  const { shapes, kinds } = legendOf(rows);
  return (
    <ul class="frieze-keys">
      {shapes.map((shape) => (
        <li key={shape}>
          <svg width="24" height="24" aria-hidden="true" focusable="false">
            <svg x="12" y="12" overflow="visible" aria-hidden="true">
              <path class={`sign-${shape}`} d={SHAPES[shape]} />
            </svg>
          </svg>
          {shapeInWords(shape)}
        </li>
      ))}
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="24" height="24" aria-hidden="true" focusable="false">
            <line class={`bar-${kind}`} x1="0" x2="24" y1={LANES[kind]} y2={LANES[kind]} />
          </svg>
          {texts.periods[kind]}
        </li>
      ))}
    </ul>
  );
}
