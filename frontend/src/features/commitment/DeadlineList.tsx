import { record } from '#texts/record';
import { listDeadlines } from '../../api/facts';
import { useQuery } from '../../api/useQuery';
import { AsyncContent } from '../../ui/AsyncContent';
import { DeadlineEntry } from '../../ui/published/DeadlineEntry';
import { NewestOnlyNote } from './NewestOnlyNote';

/** All deadlines that were set, requested, granted or refused, each with its reason. */
export function DeadlineList({ id }: { id: string }) {
  const deadlines = useQuery(listDeadlines(id));
  return (
    <AsyncContent of={deadlines}>
      {(page) => (
        <>
          {page.items.length === 0 && <p>{record.noLedger}</p>}
          {page.items.map((deadline) => (
            <DeadlineEntry key={deadline.deadlineId} deadline={deadline} />
          ))}
          <NewestOnlyNote of={page} />
        </>
      )}
    </AsyncContent>
  );
}
