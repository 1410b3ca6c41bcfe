import { request } from './client';
import type {
  GetResolutionData,
  GetResolutionResponse,
  ListResolutionsData,
  ListResolutionsResponse,
} from './schema.gen';

/** In a file of its own, as most pages do not need it. */
export const getResolution = (resolutionId: string) =>
  request<GetResolutionData, GetResolutionResponse>('/resolutions/{resolutionId}', { path: { resolutionId } });

export const findResolutions = (query: NonNullable<ListResolutionsData['query']>) =>
  request<ListResolutionsData, ListResolutionsResponse>('/resolutions', { query });
