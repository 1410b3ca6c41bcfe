import { problems } from '#texts/problems';
import { Faults } from './Fields';
import { faultsOf } from './faults';
import { LogInAgain } from './LogInAgain';
import { SessionOver } from './session';

/** What is needed here could not be read: why, and the way on. */
export function Unread({ trouble, retry }: { trouble: unknown; retry: () => void }) {
  const over = trouble instanceof SessionOver;
  return (
    <>
      <Faults faults={faultsOf(trouble, {})} attempt={1} />
      {over ? (
        <LogInAgain />
      ) : (
        <button type="button" class="ds-button" onClick={retry}>
          {problems.retry}
        </button>
      )}
    </>
  );
}
