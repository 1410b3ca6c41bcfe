import { useState } from 'preact/hooks';
import { commitments } from '#texts/commitments';
import type { Statistics } from '../../api/schema.gen';
import { useLazy } from '../../ui/useLazy';
import { activeFilters } from './filterQuery';
import type { Change } from './query';

interface Props {
  counted: Statistics | undefined;
  /** The number of requests found. */
  total: number | undefined;
  search: string;
  change: Change;
}

/** The filters; behind a button on phones. Options and counts load after the list. */
export function Filters({ counted, total, search, change }: Props) {
  const [open, setOpen] = useState(false);
  const active = activeFilters(search).filter(([name]) => name !== 'q').length;
  const Groups = useLazy(() => import('./FilterGroups').then((code) => code.FilterGroups));
  return (
    <>
      <button
        type="button"
        class="ds-button filters-toggle"
        data-variant="secondary"
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        {active ? commitments.filtersActive(active) : commitments.filters}
      </button>
      <div id="filters" class={open ? 'groups expanded' : 'groups'}>
        {counted && Groups && (
          <Groups counted={counted} total={total} search={search} change={change} close={() => setOpen(false)} />
        )}
      </div>
    </>
  );
}
