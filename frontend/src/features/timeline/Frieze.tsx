import type { ResolutionTimeline, TimelineRow } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { href } from '../../navigation/paths';
import { endOf, percent } from './cut';
import { groupsOf, heightOf, isDrawn, LANES, SHAPES, shapeOf, yOf } from './shapes';
import { tickLabel } from './words';

interface Props {
  timeline: ResolutionTimeline;
  /** The rows as they were on the day. */
  rows: TimelineRow[];
  day: string;
}

/** One line for each request. Screen readers get the names; the table has what the drawing shows. */
export function Frieze({ timeline, rows, day }: Props) {
  const past = day < timeline.to;
  const query = past ? `asOf=${day}` : '';
  const cursor = percent(endOf(day, timeline));
  return (
    <div class="frieze">
      <svg class="axis-labels" width="100%" height="18" aria-hidden="true" focusable="false">
        {timeline.ticks.map(({ beginsOn, x }) => (
          <text key={beginsOn} x={percent(x)} y="12">
            {tickLabel(beginsOn)}
          </text>
        ))}
      </svg>
      <ol>
        {rows.map((row) => (
          <li key={row.commitmentId}>
            <a href={href({ page: 'commitment', id: row.commitmentId }, query)}>
              {row.number} {localized(row.shortTitle)}
            </a>
            {/* Geometry in attributes: the Content-Security-Policy allows no inline styles. */}
            <svg class="row" width="100%" height={heightOf(row.levels)} aria-hidden="true" focusable="false">
              {timeline.ticks.map(({ beginsOn, x }) => (
                <line key={beginsOn} class="tick" x1={percent(x)} x2={percent(x)} y1="0" y2={heightOf(row.levels)} />
              ))}
              <line class="base" x1="0" x2="100%" y1="12" y2="12" />
              {row.periods.map(({ kind, from, x, width }) => (
                <line
                  key={kind + from}
                  class={`bar-${kind}`}
                  x1={percent(x)}
                  x2={percent(x + width)}
                  y1={LANES[kind]}
                  y2={LANES[kind]}
                />
              ))}
              {past && <line class="cursor" x1={cursor} x2={cursor} y1="0" y2={heightOf(row.levels)} />}
              {row.marks.filter(isDrawn).map((mark) => (
                <svg
                  key={mark.kind + mark.factHref}
                  x={percent(mark.x)}
                  y={yOf(mark.level)}
                  overflow="visible"
                  aria-hidden="true"
                >
                  <path class={`sign-${shapeOf(mark)}`} d={SHAPES[shapeOf(mark)]} />
                </svg>
              ))}
              {groupsOf(row.marks).map(({ x, level, size }) => (
                <text key={x} class="frieze-group" x={percent(x)} y={yOf(level)} dy="4">
                  +{size}
                </text>
              ))}
            </svg>
          </li>
        ))}
      </ol>
    </div>
  );
}
