import { intake as texts } from '#texts/intake';

/** Which rows are listed: all, those to decide on, those with a doubt, or those of lists that are not confirmed. */
export type Filter = keyof typeof texts.filters;

interface Props {
  filter: Filter;
  /** How many rows each filter lists. */
  counts: Record<Filter, number>;
  choose: (filter: Filter) => void;
}

export function RowFilter({ filter, counts, choose }: Props) {
  return (
    <p class="field">
      <label for="row-filter">{texts.filter}</label>
      <select
        class="ds-input narrow"
        id="row-filter"
        value={filter}
        onChange={(event) => choose(event.currentTarget.value as Filter)}
      >
        {(Object.keys(texts.filters) as Filter[]).map((one) => (
          <option key={one} value={one}>
            {texts.filters[one]} ({counts[one]})
          </option>
        ))}
      </select>
    </p>
  );
}
