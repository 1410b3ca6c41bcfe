import { problems } from '#texts/problems';
import { SessionExpired } from '../session/session';
import { FormErrors } from './Fields';
import { formErrorsOf } from './formErrors';

/** Shown when required data could not be loaded: states the reason and links on. */
export function LoadError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <>
      <FormErrors errors={formErrorsOf(error, {})} attempt={1} />
      {!(error instanceof SessionExpired) && (
        <button type="button" class="ds-button" onClick={retry}>
          {problems.retry}
        </button>
      )}
    </>
  );
}
