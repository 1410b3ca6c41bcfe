import { filters } from '#texts/filters';
import { findResolutions } from '../../api/register';
import { useAnswer } from '../../api/useAnswer';
import { say } from '../../i18n/say';
import type { Change } from './query';

/** The largest page of the API; older resolutions are reached from the home page. */
const MAX_PAGE_SIZE = 200;

/** Restricts the list to one resolution. Its themes can be chosen only then: they are headings of one document. */
export function ResolutionFilter({ search, change }: { search: string; change: Change }) {
  const found = useAnswer(findResolutions({ pageSize: MAX_PAGE_SIZE }));
  const chosen = new URLSearchParams(search).get('resolution') ?? '';
  const options = found.value?.items ?? [];
  return (
    <fieldset>
      <legend>
        <label for="resolution">{filters.resolution}</label>
      </legend>
      <select
        class="ds-input"
        id="resolution"
        value={chosen}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change((query) => {
            query.delete('theme');
            if (value) query.set('resolution', value);
            else query.delete('resolution');
          });
        }}
      >
        <option value="">{filters.everyResolution}</option>
        {chosen && !options.some(({ resolutionId }) => resolutionId === chosen) && (
          <option value={chosen}>{chosen.toUpperCase()}</option>
        )}
        {options.map(({ resolutionId, documentNumber, title }) => (
          <option key={resolutionId} value={resolutionId}>
            {documentNumber} – {say(title)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
