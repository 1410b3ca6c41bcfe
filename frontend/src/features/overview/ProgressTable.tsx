import { codes } from '#texts/codes';
import { progress } from '#texts/progress';
import type { Tally } from '../../api/schema.gen';
import { number } from '../../i18n/format';
import { STATUSES } from '../../ui/codes';
import { Mark } from '../../ui/Status';

export interface Group {
  id: string;
  name: string;
  to: string;
  tally: Tally;
}

export interface TableProps {
  caption: string;
  head: string;
  groups: Group[];
  axis: 'implementationStatus';
}

/** The figures of the bars as a table. */
export function ProgressTable({ caption, head, groups, axis }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table class="plain">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {STATUSES.map((code) => (
              <th scope="col" key={code}>
                <Mark axis={axis} code={code} /> {codes[axis][code]}
              </th>
            ))}
            <th scope="col">{progress.total}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, name, to, tally }) => (
            <tr key={id}>
              <th scope="row">
                <a href={to}>{name}</a>
              </th>
              {STATUSES.map((code) => (
                <td key={code}>{number(tally.byImplementationStatus[code])}</td>
              ))}
              <td>{number(tally.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
