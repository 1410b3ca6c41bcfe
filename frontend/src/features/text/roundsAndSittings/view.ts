const QUERIES = ['round', 'sitting', 'activities'];

/**
 * The public pages of rounds and sittings: shown by the page of the resolutions if the query of its address names a round,
 * a sitting or the list of both. So no public page loads a route for them.
 */
export default {
  isIn: (query: URLSearchParams) => QUERIES.some((name) => query.has(name)),
  load: () => import('./RoundsAndSittingsView').then((code) => code.default),
};
