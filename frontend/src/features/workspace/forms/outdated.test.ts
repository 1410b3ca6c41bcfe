import { expect, test, vi } from 'vitest';
import { ApiError } from '../../../api/client';
import type { Problem } from '../../../api/schema.gen';
import { ifOutdated } from './outdated';

const refusal = (type: string) =>
  new ApiError('refused', { type: `urn:problem-type:sequitur:${type}`, status: 409 } as Problem, 409);

test.each([
  ['forbiddenTransition', 1],
  ['confirmationNeeded', 0],
  ['incomplete', 0],
])('a refusal of the type %s rereads the page %i times', (type, times) => {
  const reread = vi.fn();
  ifOutdated(refusal(type), reread);
  expect(reread).toHaveBeenCalledTimes(times);
});
