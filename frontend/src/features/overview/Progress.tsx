import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { progress } from '#texts/progress';
import type { Statistics } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { ordered } from '../../i18n/ordered';
import { href, toBody, toCommitments, toDefinition } from '../../navigation/paths';
import { Bar } from '../../ui/Bar';
import { filterOf } from './filter';
import { GroupBars } from './GroupBars';
import type { Group, TableProps } from './ProgressTable';

/** Bodies that are shown as bars where many have requests. */
const MAX_BODIES = 10;

/** Progress on each axis in total, then the reported status by theme and body: as bars, or as tables. */
export function Progress({ counted, asOf }: { counted: Statistics; asOf: string | undefined }) {
  // Loaded on demand: few readers open the tables.
  const [Table, setTable] = useState<ComponentType<TableProps>>();
  const [asTables, setAsTables] = useState(false);
  const toggle = () => {
    setAsTables(!asTables);
    if (!Table)
      import('./ProgressTable').then(
        (code) => setTable(() => code.ProgressTable),
        () => setAsTables(false),
      );
  };
  const then = filterOf(counted.resolution, asOf);
  const o = progress;
  const themes: Group[] = counted.byTheme.map(({ theme, tally }) => ({
    id: theme.themeId,
    name: `${theme.number}. ${localized(theme.shortHeading)}`,
    to: toCommitments({ theme: theme.themeId, ...then }),
    tally,
  }));
  const bodies: Group[] = ordered(counted.byOwner, ({ owner }) => owner.abbreviation).map(({ owner, tally }) => ({
    id: owner.bodyId,
    name: localized(owner.abbreviation),
    to: toBody(owner.bodyId),
    tally,
  }));
  const whole: Group = { id: 'whole', name: o.whole, to: toCommitments(then), tally: counted.tally };
  const largest =
    bodies.length > MAX_BODIES ? bodies.toSorted((a, b) => b.tally.total - a.tally.total).slice(0, MAX_BODIES) : bodies;
  const parts: [string, Group[]][] = [
    [o.byTheme, themes],
    [o.byBody, largest],
  ];
  return (
    <section class="progress">
      <div class="section-head">
        <h2>{o.progress}</h2>
        <button type="button" class="ds-button" data-variant="secondary" aria-pressed={asTables} onClick={toggle}>
          {o.asTable}
        </button>
      </div>
      {asTables && Table ? (
        <Table caption={o.axisReported} head={o.theme} groups={[...themes, whole]} axis="implementationStatus" />
      ) : (
        <>
          <h3>{o.axisReported}</h3>
          <Bar axis="implementationStatus" counts={counted.tally.byImplementationStatus} full />
        </>
      )}
      <div class="columns">
        <div>
          <h3>{o.axisAssessed}</h3>
          <Bar axis="assessment" counts={counted.tally.byAssessment} full />
        </div>
        <div>
          <h3>{o.axisAnswered}</h3>
          <Bar axis="governmentResponse" counts={counted.tally.byGovernmentResponse} full />
        </div>
      </div>
      <p>
        <a href={toDefinition('implementationStatus')}>{o.meaning}</a>
      </p>
      {counted.resolution && (
        <p>
          <a href={href({ page: 'timeline', id: counted.resolution.resolutionId }, asOf && `asOf=${asOf}`)}>
            {o.timeline}
          </a>
        </p>
      )}
      {asTables && Table ? (
        <Table caption={o.byBody} head={o.body} groups={bodies} axis="implementationStatus" />
      ) : (
        <div class={themes.length > 0 ? 'columns' : undefined}>
          {parts.map(
            ([title, groups]) =>
              groups.length > 0 && (
                <div key={title}>
                  <h3>{title}</h3>
                  <GroupBars groups={groups} />
                  {groups.length < bodies.length && groups === largest && (
                    <p>
                      <a href={href({ page: 'bodies' })}>{o.allBodies(bodies.length)}</a>
                    </p>
                  )}
                </div>
              ),
          )}
        </div>
      )}
    </section>
  );
}
