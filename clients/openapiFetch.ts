// Compiled, not run: the types by openapi-typescript, used by openapi-fetch, have the properties of responses.
import createClient from 'openapi-fetch';
import type { paths } from './target/contract';

/** The media type selects one where the contract has several: JSON or a file. */
const client = createClient<paths, 'application/json'>({ baseUrl: '/api/sequitur/v1' });

export async function titles(): Promise<string[]> {
  const { data } = await client.GET('/commitments', { params: { query: { owner: ['cocom'] } } });
  return data?.items.map(({ shortTitle }) => shortTitle.fr) ?? [];
}
