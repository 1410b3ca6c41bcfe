import { ApiError } from '../../../api/client';

/** A request on which nothing was published. */
export interface FailedPublication {
  id: string;
  /** Undefined: it was not tried, because an earlier error concerns all. */
  error?: unknown;
}

/** Refusals that concern one request alone. Anything else, such as a lost connection, would meet the others too. */
const OF_ONE = [403, 404, 409, 412];

/**
 * Publishes something on one request after the other.
 * @param published is called after each publication, with what became of it
 * @returns the requests on which nothing was published, in their order
 */
export async function publishEach<Success>(
  ids: readonly string[],
  publish: (id: string) => Promise<Success>,
  published: (id: string, done: Success) => void,
): Promise<FailedPublication[]> {
  const failures: FailedPublication[] = [];
  for (const [index, id] of ids.entries()) {
    try {
      published(id, await publish(id));
    } catch (error) {
      failures.push({ id, error });
      if (!(error instanceof ApiError && OF_ONE.includes(error.status ?? 0)))
        return [...failures, ...ids.slice(index + 1).map((untried) => ({ id: untried }))];
    }
  }
  return failures;
}
