// Finds for each public GET of the contract a call that succeeds on a running register.
import { readFileSync } from 'node:fs';

const contract = JSON.parse(readFileSync('backend/target/generated-resources/openapi.json', 'utf8'));

const resolved = (node) =>
  node.$ref ? resolved(node.$ref.slice(2).split('/').reduce((at, name) => at[name], contract)) : node;

/** The reads without a login, each with the names of the parameters in its path. */
function publicReads() {
  return Object.entries(contract.paths).flatMap(([path, { get, parameters = [] }]) => {
    const anonymous = get?.security.length === 0 || get?.security.some((scheme) => Object.keys(scheme).length === 0);
    if (!anonymous) return [];
    const all = [...parameters, ...(get.parameters ?? [])].map(resolved);
    return [{ path, get, names: all.filter((one) => one.in === 'path').map(({ name }) => name) }];
  });
}

/** Operations that need a filter, each with it and with the property that has its values. */
const FILTERS = { getFollowUpReport: ['resolution', 'resolutionId'], getFollowUpReportExtent: ['resolution', 'resolutionId'] };

/** The format of an id where it is a property: clients hand over what they read. */
function formatOf(name) {
  for (const { properties } of Object.values(contract.components.schemas))
    if (properties?.[name]) return resolved(properties[name]).format ?? 'text';
  return 'text';
}

/**
 * The calls, and the operations for which the register has nothing to read. Ids are taken from the responses, by their names.
 * @param api its address
 */
export async function findCalls(api) {
  const known = {
    language: new Set(['fr']),
    list: new Set(['implementationStatuses']),
    // A day that is over.
    journalHeadsId: new Set(['2024-01-01']),
  };
  const collect = (node) => {
    for (const [name, value] of Object.entries(node ?? {})) {
      if (typeof value === 'string') (known[name] ??= new Set()).add(value);
      if (typeof value === 'object') collect(value);
    }
  };
  /** Each combination of known values of these parameters. */
  const combinations = (names, propertyOf = (name) => name) =>
    names.reduce(
      (all, name) =>
        all.flatMap((some) =>
          [...(known[propertyOf(name)] ?? [])].map((value) => [...some, { name, value, format: formatOf(name) }]),
        ),
      [[]],
    );
  const call = async ({ path, get, names }) => {
    const [filter, property] = FILTERS[get.operationId] ?? [];
    for (const parameters of filter ? combinations([filter], () => property) : combinations(names)) {
      const address = filter
        ? `${path}?${filter}=${parameters[0].value}`
        : parameters.reduce((made, { name, value }) => made.replace(`{${name}}`, value), path);
      const response = await fetch(api + address);
      const text = await response.text();
      if (response.status === 404) continue;
      if (!response.ok) throw new Error(`${address}: ${response.status} ${text}`);
      const json = response.headers.get('content-type').startsWith('application/json');
      if (json) collect(JSON.parse(text));
      return { operation: get.operationId, tag: get.tags[0], parameters, json };
    }
  };
  const calls = [];
  let left = publicReads();
  for (let before; left.length !== before; ) {
    before = left.length;
    for (const read of left) {
      const found = await call(read);
      if (!found) continue;
      calls.push(found);
      left = left.filter((other) => other !== read);
    }
  }
  return { calls, left: left.map(({ get }) => get.operationId) };
}
