import { progress } from '#texts/progress';
import { Bar } from '../../ui/Bar';
import type { Group } from './ProgressTable';

/** One labelled bar per theme or body. */
export function GroupBars({ groups }: { groups: Group[] }) {
  return (
    <ul class="group-bars">
      {groups.map(({ id, name, to, tally }) => (
        <li key={id}>
          <p class="group-name">
            <a href={to}>{name}</a>{' '}
            <span>{progress.reportedOf(tally.total - tally.byImplementationStatus.notReported, tally.total)}</span>
          </p>
          <Bar axis="implementationStatus" counts={tally.byImplementationStatus} reportedOnly />
        </li>
      ))}
    </ul>
  );
}
