import { problems } from '#texts/problems';
import { SessionOver } from '../session/session';
import { Faults } from './Fields';
import { faultsOf } from './faults';

/** What is needed here could not be read: why, and the way on. */
export function LoadError({ trouble, retry }: { trouble: unknown; retry: () => void }) {
  return (
    <>
      <Faults faults={faultsOf(trouble, {})} attempt={1} />
      {!(trouble instanceof SessionOver) && (
        <button type="button" class="ds-button" onClick={retry}>
          {problems.retry}
        </button>
      )}
    </>
  );
}
