import { commitments } from '#texts/commitments';
import { type Change, defaultOrder } from './query';

export function Sort({ sort, q, change }: { sort: string; q: string; change: Change }) {
  return (
    <p class="sort">
      <label for="sort">{commitments.sort}</label>
      <select
        class="ds-input"
        id="sort"
        data-width="auto"
        value={sort}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          change((query) => (chosen === defaultOrder(q) ? query.delete('sort') : query.set('sort', chosen)));
        }}
      >
        {q && <option value="relevance">{commitments.relevance}</option>}
        {Object.entries(commitments.sorts).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
