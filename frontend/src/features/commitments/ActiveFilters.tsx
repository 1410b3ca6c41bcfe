import { useEffect, useState } from 'preact/hooks';
import { classificationLabels } from '#texts/classificationLabels?again';
import { codes } from '#texts/codes';
import { commitments } from '#texts/commitments?again';
import { common } from '#texts/common';
import { filters } from '#texts/filters';
import { getResolution } from '../../api/resolution';
import type { Issue, PolicyArea, Statistics } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { localized } from '../../i18n/localized';
import { committeeName, useResolutions } from '../../ui/resolutionChoices';
import { useTitlePrefix } from '../../ui/useTitlePrefix';
import { activeFilters } from './filterQuery';
import type { Change } from './query';

/** Formats the day; an invalid date from a hand-written address is shown unchanged. */
const DAY = /^\d{4}-(0[1-9]|1[0-2])-\d\d$/;

export interface ActiveFiltersProps {
  search: string;
  counted: Statistics | undefined;
  /** The errors for which the API refused the request for the list. */
  issues: Issue[];
  change: Change;
}

/** The active filters, each with a button that removes it. */
export function ActiveFilters({ search, counted, issues, change }: ActiveFiltersProps) {
  const active = activeFilters(search);
  const [loaded, setLoaded] = useState<Record<string, string>>({});
  const load = (key: string) => (label: string) => setLoaded((labels) => ({ ...labels, [key]: label }));
  const refused = (name: string, value: string) => issues.some((issue) => issue.name === name && issue.value === value);
  useTitlePrefix(
    active
      .filter(([name, value]) => !refused(name, value))
      .flatMap(
        ([name, value]) =>
          loaded[name + value] ?? (name === 'committee' ? undefined : labelOf(name, value, counted)) ?? [],
      ),
  );
  return (
    <ul class="chips" aria-label={commitments.activeFilters}>
      {active.map(([name, value]) => {
        const remove = () =>
          change((q) => {
            q.delete(name, value);
            // A theme belongs to its resolution.
            if (name === 'resolution') q.delete('theme');
          });
        const label = refused(name, value) ? value : labelOf(name, value, counted);
        return (
          <li key={name + value}>
            {name === 'committee' ? (
              <Committee name={value} remove={remove} load={load(name + value)} />
            ) : label === undefined ? (
              <Theme id={value} remove={remove} load={load(name + value)} />
            ) : (
              <Chip label={label} remove={remove} />
            )}
          </li>
        );
      })}
      <li>
        <button
          type="button"
          class="plain"
          onClick={() =>
            change((q) => {
              for (const [name] of active) q.delete(name);
            })
          }
        >
          {commitments.reset}
        </button>
      </li>
    </ul>
  );
}

function Chip({ label, remove }: { label: string; remove: () => void }) {
  return (
    <button type="button" aria-label={commitments.remove(label)} onClick={remove}>
      {label} <span aria-hidden="true">×</span>
    </button>
  );
}

interface LoadedProps {
  remove: () => void;
  /** Takes the label, for the title of the page, once it is known. */
  load: (label: string) => void;
}

/** In a component of its own: only for a committee, the resolutions are needed. */
function Committee({ name, remove, load }: LoadedProps & { name: string }) {
  const label = committeeName(name, useResolutions());
  useEffect(() => load(label), [label]);
  return <Chip label={label} remove={remove} />;
}

/** A theme that the figures lack, because the address names no resolution: read from its own. */
function Theme({ id, remove, load }: LoadedProps & { id: string }) {
  const { value } = useQuery(getResolution(id.replace(/-\d+$/, '')));
  const theme = value?.themes.find(({ themeId }) => themeId === id);
  const label = theme && localized(theme.shortHeading);
  useEffect(() => {
    if (label !== undefined) load(label);
  }, [label]);
  return <Chip label={label ?? id} remove={remove} />;
}

/** Undefined for a theme that the figures lack. */
function labelOf(name: string, value: string, counted: Statistics | undefined): string | undefined {
  const words = codes as unknown as Record<string, Record<string, string>>;
  if (name === 'q') return commitments.searched(value);
  if (name === 'asOf') return DAY.test(value) ? common.asOf(value) : value;
  if (name === 'resolution')
    return `${filters.resolution} ${counted?.resolution?.documentNumber ?? value.toUpperCase()}`;
  if (name === 'session') return `${filters.session} ${value}`;
  if (name === 'policyArea') return filters.policyAreaOf(classificationLabels.policyArea[value as PolicyArea] ?? value);
  if (name === 'theme') {
    const theme = counted?.byTheme.find((known) => known.theme.themeId === value)?.theme;
    return theme && localized(theme.shortHeading);
  }
  if (name === 'owner') {
    const owner = counted?.byOwner.find((known) => known.owner.bodyId === value)?.owner;
    return owner ? localized(owner.abbreviation) : value;
  }
  return words[name]?.[value] ?? words.timeliness?.[name] ?? value;
}
