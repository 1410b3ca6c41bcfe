import { useState } from 'preact/hooks';
import { bulk as texts } from '#texts/bulk';
import { clearResponseCache } from '../../../api/useQuery';
import { type FormError, formErrorsOf } from '../forms/formErrors';
import { type FailedPublication, publishEach } from './publishEach';

/** The outcome for each request: published, or the errors that prevented it. */
export type Outcomes = ReadonlyMap<string, 'published' | FormError[]>;

/** Publishes on several requests and keeps the outcome of each; a repetition leaves out those that are done. */
export function useBulkPublication() {
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map());
  const note = (id: string, outcome: 'published' | FormError[]) => setOutcomes((all) => new Map(all).set(id, outcome));
  return {
    outcomes,
    remaining: (ids: string[]) => ids.filter((id) => outcomes.get(id) !== 'published'),
    /** @returns the requests on which nothing was published */
    async publish(ids: string[], publish: (id: string) => Promise<unknown>): Promise<FailedPublication[]> {
      const failures = await publishEach(ids, publish, (id) => note(id, 'published'));
      for (const { id, error } of failures)
        note(id, error === undefined ? [{ text: texts.notTried }] : formErrorsOf(error, {}));
      clearResponseCache();
      return failures;
    },
  };
}
