// What an answer has in addition to an earlier one. The contract allows it: clients ignore what they do not know.

/** @returns the paths of the properties that `now` has in addition; nothing if anything else differs */
function added(then, now, path = '') {
  if (then === now) return [];
  if (Array.isArray(then) && Array.isArray(now)) {
    return then.length === now.length ? all(then.map((item, i) => added(item, now[i], `${path}[]`))) : undefined;
  }
  const areObjects = [then, now].every((value) => value && typeof value === 'object' && !Array.isArray(value));
  if (!areObjects || Object.keys(then).some((name) => !(name in now))) return undefined;
  return all(
    Object.entries(now).map(([name, value]) =>
      name in then ? added(then[name], value, `${path}.${name}`) : [`${path}.${name}`],
    ),
  );
}

const all = (parts) => (parts.includes(undefined) ? undefined : parts.flat());

/**
 * @param type media type of both texts
 * @returns the names of what was added: properties of JSON, columns of CSV; nothing if anything else differs
 */
export function additions(type, then, now) {
  if (type.includes('csv')) return columns(then.split('\r\n'), now.split('\r\n'));
  if (!type.includes('json')) return undefined;
  const isLines = type.includes('jsonl') || type.includes('ndjson');
  const parse = (text) => (isLines ? text.split('\n').filter(Boolean).map((line) => JSON.parse(line)) : JSON.parse(text));
  return added(parse(then), parse(now));
}

/** Columns at the end of each line. */
function columns(then, now) {
  const atEnd = then.length === now.length && then.every((line, i) => now[i] === line || now[i].startsWith(`${line},`));
  return atEnd ? [`column ${now[0].slice(then[0].length + 1)}`] : undefined;
}
