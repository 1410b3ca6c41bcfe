import { request } from './client';
import type { GetResolutionData, GetResolutionResponse } from './schema.gen';

/** In a file of its own, so that it is in the chunks of the pages that need it only. */
export const getResolution = (resolutionId: string) =>
  request<GetResolutionData, GetResolutionResponse>('/resolutions/{resolutionId}', { path: { resolutionId } });
