/** Adds or removes one value of a filter; the others stay. */
export function toggleFilter(query: URLSearchParams, name: string, value: string, on: boolean): void {
  if (!on) query.delete(name, value);
  else if (!query.has(name, value)) query.append(name, value);
}
