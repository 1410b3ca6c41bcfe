import { timeline as texts } from '#texts/timeline';
import type { ResolutionTimeline, TimelineMonth } from '../../api/schema.gen';
import { date, number } from '../../i18n/format';
import { endOf, percent } from './cut';
import { tickLabel } from './words';

const HEIGHT = 160;
const COUNTS = ['reported', 'confirmed', 'overdue'] as const;

/** A line for each count, with one point for each month; then the same numbers as a table. */
export function Months({ timeline, day }: { timeline: ResolutionTimeline; day: string }) {
  const { months, ticks } = timeline;
  const last = months.findLast(({ countedOn }) => countedOn <= day) ?? (months[0] as TimelineMonth);
  const total = Math.max(last.total, 1);
  const points = (count: (typeof COUNTS)[number]) =>
    months.map((month) => `${month.x},${HEIGHT - (month[count] * HEIGHT) / total}`).join(' ');
  const cursor = percent(endOf(day, timeline));
  return (
    <section class="frieze-months">
      <h2>{texts.overTime}</h2>
      <ul class="frieze-keys">
        {COUNTS.map((count) => (
          <li key={count}>
            <svg width="36" height="24" aria-hidden="true" focusable="false">
              <line class={`line-${count}`} x1="2" x2="34" y1="12" y2="12" />
            </svg>
            {texts.counts[count]} <b>{number(last[count])}</b>
          </li>
        ))}
        <li>{texts.countedOn(last.countedOn)}</li>
      </ul>
      <p class="frieze-scale">{texts.scale(last.total)}</p>
      <svg class="frieze-chart" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
        <line class="base" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
        <line class="tick" x1="0" x2="100%" y1="0" y2="0" />
        {ticks.map(({ beginsOn, x }) => (
          <line key={beginsOn} class="tick" x1={percent(x)} x2={percent(x)} y1="0" y2={HEIGHT} />
        ))}
        <svg
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 10000 ${HEIGHT}`}
          preserveAspectRatio="none"
          overflow="visible"
          aria-hidden="true"
        >
          {COUNTS.map((count) => (
            <polyline key={count} class={`line-${count}`} points={points(count)} />
          ))}
        </svg>
        {day < timeline.to && <line class="cursor" x1={cursor} x2={cursor} y1="0" y2={HEIGHT} />}
      </svg>
      <svg class="axis-labels" width="100%" height="18" aria-hidden="true" focusable="false">
        {ticks.map(({ beginsOn, x }) => (
          <text key={beginsOn} x={percent(x)} y="14">
            {tickLabel(beginsOn)}
          </text>
        ))}
      </svg>
      <details class="frieze-table">
        <summary>{texts.monthsTable}</summary>
        <div class="scroll">
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">{texts.monthEnd}</th>
                {COUNTS.map((count) => (
                  <th key={count} scope="col">
                    {texts.counts[count]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month.countedOn}>
                  <th scope="row">{date(month.countedOn)}</th>
                  {COUNTS.map((count) => (
                    <td key={count}>{number(month[count])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
