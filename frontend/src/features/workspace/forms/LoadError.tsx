import { problems } from '#texts/problems';
import { SessionExpired } from '../session/session';
import { Faults } from './Fields';
import { faultsOf } from './faults';

/** Shown when required data could not be loaded: states the reason and links on. */
export function LoadError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <>
      <Faults faults={faultsOf(error, {})} attempt={1} />
      {!(error instanceof SessionExpired) && (
        <button type="button" class="ds-button" onClick={retry}>
          {problems.retry}
        </button>
      )}
    </>
  );
}
