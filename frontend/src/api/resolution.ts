import { request } from './client';
import type { GetResolutionData, GetResolutionResponse } from './schema.gen';

/** In a file of its own, so that it is in the chunk of the only page that needs it. */
export const getResolution = (resolutionId: string) =>
  request<GetResolutionData, GetResolutionResponse>('/resolutions/{resolutionId}', { path: { resolutionId } });
