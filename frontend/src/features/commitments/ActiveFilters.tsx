import { chrome } from '#texts/chrome';
import { codes } from '#texts/codes';
import { commitments } from '#texts/commitments?again';
import { filters } from '#texts/filters';
import type { Statistics } from '../../api/schema.gen';
import { say } from '../../i18n/say';
import type { Change } from './query';
import { activeFilters } from './query';

/** Formats the day; an invalid date from a hand-written address is shown unchanged. */
const DAY = /^\d{4}-(0[1-9]|1[0-2])-\d\d$/;

export interface ActiveFiltersProps {
  search: string;
  counted: Statistics | undefined;
  change: Change;
}

/** The active filters, each with a button that removes it. */
export function ActiveFilters({ search, counted, change }: ActiveFiltersProps) {
  const active = activeFilters(search);
  return (
    <ul class="chips" aria-label={commitments.activeFilters}>
      {active.map(([name, value]) => {
        const label = labelOf(name, value, counted);
        return (
          <li key={name + value}>
            <button
              type="button"
              aria-label={commitments.remove(label)}
              onClick={() =>
                change((q) => {
                  q.delete(name, value);
                  // A theme belongs to its resolution.
                  if (name === 'resolution') q.delete('theme');
                })
              }
            >
              {label} <span aria-hidden="true">×</span>
            </button>
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

function labelOf(name: string, value: string, counted: Statistics | undefined): string {
  const words = codes as unknown as Record<string, Record<string, string>>;
  if (name === 'q') return commitments.searched(value);
  if (name === 'asOf') return DAY.test(value) ? chrome.asOf(value) : value;
  if (name === 'resolution')
    return `${filters.resolution} ${counted?.resolution?.documentNumber ?? value.toUpperCase()}`;
  if (name === 'theme') {
    const theme = counted?.byTheme.find((known) => known.theme.themeId === value)?.theme;
    return theme ? say(theme.shortHeading) : value;
  }
  if (name === 'owner') {
    const owner = counted?.byOwner.find((known) => known.owner.bodyId === value)?.owner;
    return owner ? say(owner.abbreviation) : value;
  }
  return words[name]?.[value] ?? words.calendar?.[name] ?? value;
}
