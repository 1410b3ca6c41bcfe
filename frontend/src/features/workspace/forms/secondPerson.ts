import { ApiError } from '../../../api/client';

/** Whether the API refused a publication because the user changed the draft last: it is complete, and a colleague publishes it. */
export const isSecondPersonNeeded = (error: unknown): boolean =>
  error instanceof ApiError && error.problem?.type === 'urn:problem-type:sequitur:secondPersonNeeded';
