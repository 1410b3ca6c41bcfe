import { useState } from 'preact/hooks';
import { allResolutions } from '#texts/allResolutions';
import { asOf as texts } from '#texts/asOf';
import { common } from '#texts/common';
import { dayError } from '../i18n/dayError';
import { today } from '../i18n/days';
import { href, type Route } from '../navigation/paths';
import { AllResolutionsNote } from './AllResolutionsNote';
import { AsOfForm } from './AsOfForm';
import { DayPresets } from './DayPresets';
import { InvalidDate } from './InvalidDate';

interface Props {
  /** The address of the page, without the query. */
  route: Route;
  search: string;
  /** The only resolution that is shown. */
  resolution: string | undefined;
  /** No resolution that is shown had been adopted on that day. */
  nothing: boolean;
  /** The API refused the day. */
  refused: boolean;
}

/**
 * Links to another day and to the comparison with today; the error message of an invalid day. On the home page also
 * that the figures count all resolutions while their list is filtered, and in the list what a search on a past day leaves out.
 */
export function AsOf({ route, search, resolution, nothing, refused }: Props) {
  const [opened, setOpened] = useState(false);
  const query = new URLSearchParams(search);
  const day = query.get('asOf') || null;
  const comparing = query.has('compare');
  const to = (change: (query: URLSearchParams) => void) => {
    const other = new URLSearchParams(search);
    other.delete('page');
    change(other);
    return href(route, other);
  };
  // The reader's clock may be ahead of Brussels.
  const error = day === null ? undefined : (dayError(day) ?? (refused ? 'future' : undefined));
  const shown = day !== null && !error && !nothing;
  return (
    <>
      {route.page === 'overview' && !resolution && <AllResolutionsNote search={search} text={allResolutions.figures} />}
      {day !== null && (error || nothing) && (
        <InvalidDate day={day} error={error} resolution={resolution} to={(iso) => to((q) => q.set('asOf', iso))} />
      )}
      {route.page === 'commitments' && query.get('q')?.trim() && shown && day < today() && (
        <p class="note">{texts.searchedThen}</p>
      )}
      <div class="as-of">
        {route.page === 'commitments' && day && !error && <strong>{common.asOf(day)}</strong>}
        {shown && (
          <a href={to((q) => (comparing ? q.delete('compare') : q.set('compare', 'today')))}>
            {comparing ? texts.leave : texts.compare}
          </a>
        )}
        {error && (
          <a
            data-today
            href={to((q) => {
              q.delete('asOf');
              q.delete('compare');
            })}
          >
            {texts.today}
          </a>
        )}
        <details open={error !== undefined} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
          <summary>{texts.other}</summary>
          {opened && <DayPresets to={(iso) => to((q) => q.set('asOf', iso))} />}
          <AsOfForm key={search} route={route} search={search} />
        </details>
      </div>
    </>
  );
}
