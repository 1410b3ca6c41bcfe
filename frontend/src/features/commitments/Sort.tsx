import { commitments } from '#texts/commitments';
import { type Change, defaultOrder } from './query';

interface Props {
  sort: string;
  q: string;
  /** Only requests of one resolution are listed: the newest resolution first is the order of its text. */
  single: boolean;
  change: Change;
}

export function Sort({ sort, q, single, change }: Props) {
  const shown = (order: string) => (single && order === '-adoptedOn' ? 'number' : order);
  return (
    <p class="sort">
      <label for="sort">{commitments.sort}</label>
      <select
        class="ds-input"
        id="sort"
        data-width="auto"
        value={shown(sort)}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          change((query) => (chosen === shown(defaultOrder(q)) ? query.delete('sort') : query.set('sort', chosen)));
        }}
      >
        {q && <option value="relevance">{commitments.relevance}</option>}
        {Object.entries(commitments.sorts).map(
          ([value, label]) =>
            shown(value) === value && (
              <option key={value} value={value}>
                {label}
              </option>
            ),
        )}
      </select>
    </p>
  );
}
