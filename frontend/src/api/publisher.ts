import { request } from './client';
import type { GetPublisherData, GetPublisherResponse } from './schema.gen';

export const getPublisher = () => request<GetPublisherData, GetPublisherResponse>('/publisher');
