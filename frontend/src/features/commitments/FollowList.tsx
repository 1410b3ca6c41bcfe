import { FollowFilters } from '../../ui/FollowFilters';

/** Feed, calendar and frame with the filters of the list; nothing if a filter has several values. */
export function FollowList({ search }: { search: string }) {
  const query = new URLSearchParams(search);
  const several = [...new Set(query.keys())].some((name) => query.getAll(name).length > 1);
  return several ? null : <FollowFilters asked={Object.fromEntries(query)} />;
}
