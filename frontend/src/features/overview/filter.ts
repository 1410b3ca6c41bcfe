import type { ResolutionReference } from '../../api/schema.gen';

/** The query of the list of requests that the figures count: those of the resolution, if any, on the day, if any. */
export const filterOf = (
  resolution: ResolutionReference | undefined,
  asOf: string | undefined,
): Record<string, string> => ({
  ...(asOf && { asOf }),
  ...(resolution && { resolution: resolution.resolutionId }),
});
