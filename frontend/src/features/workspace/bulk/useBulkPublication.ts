import { useState } from 'preact/hooks';
import { bulk as texts } from '#texts/bulk';
import { clearResponseCache } from '../../../api/useQuery';
import { type FormError, formErrorsOf } from '../forms/formErrors';
import { type FailedPublication, publishEach } from './publishEach';

/** A success: the report is published, or proposed to a colleague where the body requires a second person. */
export type Success = 'published' | 'proposed';

/** The outcome for each request: a success, or the errors that prevented it. */
export type Outcomes = ReadonlyMap<string, Success | FormError[]>;

const isDone = (outcome: Success | FormError[] | undefined) => outcome === 'published' || outcome === 'proposed';

/** Publishes on several requests and keeps the outcome of each; a repetition leaves out those that are done. */
export function useBulkPublication() {
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map());
  const note = (id: string, outcome: Success | FormError[]) => setOutcomes((all) => new Map(all).set(id, outcome));
  return {
    outcomes,
    remaining: (ids: string[]) => ids.filter((id) => !isDone(outcomes.get(id))),
    /** @returns the requests on which nothing was published */
    async publish(ids: string[], publish: (id: string) => Promise<Success | unknown>): Promise<FailedPublication[]> {
      const failures = await publishEach(ids, publish, (id, done) =>
        note(id, done === 'proposed' ? done : 'published'),
      );
      for (const { id, error } of failures)
        note(id, error === undefined ? [{ text: texts.notTried }] : formErrorsOf(error, {}));
      clearResponseCache();
      return failures;
    },
  };
}
