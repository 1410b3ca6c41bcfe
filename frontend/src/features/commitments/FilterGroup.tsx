import { filters } from '#texts/filters';
import type { Axis } from '../../i18n/axis';
import { number } from '../../i18n/format';
import { Mark } from '../../ui/Status';
import type { Change } from './query';
import { toggleFilter } from './toggleFilter';

interface Choice {
  name?: string;
  value: string;
  label: string;
  count: number;
  mark?: readonly [Axis, string];
}

interface Props {
  name?: string;
  title: string;
  choices: Choice[];
  search: string;
  change: Change;
}

export function FilterGroup({ name = '', title, choices, search, change }: Props) {
  const query = new URLSearchParams(search);
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(({ name: own = name, value, label, count, mark }) => (
        <label key={own + value} class={count ? 'choice' : 'choice zero'}>
          <input
            class="ds-input"
            type="checkbox"
            checked={query.has(own, value)}
            onChange={(event) => change((q) => toggleFilter(q, own, value, event.currentTarget.checked))}
          />
          <span>
            {mark && <Mark axis={mark[0]} code={mark[1]} />} {label}
          </span>{' '}
          <span class="count">
            {number(count)} <span class="ds-sr-only">{filters.countOf(count)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
