import { request } from './client';
import type { ListResolutionsData, ListResolutionsResponse } from './schema.gen';

/** Finds resolutions. In a file of its own, as most pages do not need it. */
export const findResolutions = (query: NonNullable<ListResolutionsData['query']>) =>
  request<ListResolutionsData, ListResolutionsResponse>('/resolutions', { query });
