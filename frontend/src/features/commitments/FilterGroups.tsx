import { codes } from '#texts/codes';
import { filters } from '#texts/filters';
import type { Statistics } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { ordered } from '../../i18n/ordered';
import { CODES } from '../../ui/codes';
import { FilterGroup } from './FilterGroup';
import type { Change } from './query';
import { CODED, TIMELINESS } from './query';
import { ResolutionFilters } from './ResolutionFilters';

interface Props {
  counted: Statistics;
  /** The number of requests found; undefined until it is known. */
  total?: number | undefined;
  search: string;
  change: Change;
  /** Hides the filters where they cover the list. */
  close?: () => void;
}

const COUNTS = {
  implementationStatus: 'byImplementationStatus',
  assessment: 'byAssessment',
  governmentResponse: 'byGovernmentResponse',
} as const;

/** The filters and their options. Counts are of the whole register, as the note below them states. */
export function FilterGroups({ counted, total, close, ...group }: Props) {
  const c = filters;
  return (
    <>
      <a class="ds-skip-link" href="#found">
        {c.skip}
      </a>
      {(counted.totalResolutions > 1 || counted.resolution) && <ResolutionFilters {...group} />}
      {counted.byTheme.length > 0 && (
        <FilterGroup
          {...group}
          name="theme"
          title={c.theme}
          choices={counted.byTheme.map(({ theme, tally }) => ({
            value: theme.themeId,
            label: `${theme.number}. ${localized(theme.shortHeading)}`,
            count: tally.total,
          }))}
        />
      )}
      <FilterGroup
        {...group}
        name="owner"
        title={c.owner}
        choices={ordered(counted.byOwner, ({ owner }) => owner.abbreviation).map(({ owner, tally }) => ({
          value: owner.bodyId,
          label: localized(owner.abbreviation),
          count: tally.total,
        }))}
      />
      <FilterGroup
        {...group}
        title={c.attention}
        choices={TIMELINESS.map((code) => ({
          name: code,
          value: 'true',
          label: codes.timeliness[code],
          mark: ['timeliness', code] as const,
          count: counted.tally[code],
        }))}
      />
      {CODED.map((axis) => (
        <FilterGroup
          {...group}
          key={axis}
          name={axis}
          title={c[axis]}
          choices={CODES[axis].map((code: string) => ({
            value: code,
            label: (codes[axis] as Record<string, string>)[code] ?? code,
            mark: [axis, code] as const,
            count: (counted.tally[COUNTS[axis]] as Record<string, number>)[code] ?? 0,
          }))}
        />
      ))}
      <p class="small">{c.countsOn(counted.tally.total)}</p>
      {total !== undefined && close && (
        <p class="show-results">
          <button
            type="button"
            class="ds-button"
            onClick={() => {
              close();
              document.getElementById('found')?.focus();
            }}
          >
            {c.show(total)}
          </button>
        </p>
      )}
    </>
  );
}
