import { language } from '../language';
import { request } from './client';
import type { GetSuggestionsData, GetSuggestionsResponse } from './schema.gen';

/** Suggestions for the text that the reader types. In a file of its own, as pages need it only once their search is used. */
export const getSuggestions = (q: string) =>
  request<GetSuggestionsData, GetSuggestionsResponse>('/suggestions/{language}', { path: { language }, query: { q } });

/** The typed text with another spelling of words that found nothing. */
export const getSpelling = (q: string) =>
  request<GetSuggestionsData, GetSuggestionsResponse>('/suggestions/{language}', {
    path: { language },
    query: { q, corrected: true },
  });
