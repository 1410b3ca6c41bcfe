import { problems } from '#texts/problems';
import { workspace as texts } from '#texts/workspace';
import { Faults } from './Fields';
import { faultsOf } from './faults';
import { logIn, SessionOver } from './session';

/** What is needed here could not be read: why, and the way on. */
export function Unread({ trouble, retry }: { trouble: unknown; retry: () => void }) {
  const over = trouble instanceof SessionOver;
  return (
    <>
      <Faults faults={faultsOf(trouble, {})} attempt={1} />
      <button type="button" class="ds-button" onClick={over ? () => logIn() : retry}>
        {over ? texts.logInAgain : problems.retry}
      </button>
    </>
  );
}
