// Properties and columns that a response has in addition to an earlier one. The contract allows them: clients ignore unknown ones.

/**
 * @param added collects the paths of the properties that `now` has in addition
 * @returns where something else differs first; nothing if all of `then` is in `now`
 */
function compare(then, now, path, added) {
  if (then === now) return undefined;
  const kinds = [then, now].map((value) => (Array.isArray(value) ? 'array' : value && typeof value));
  if (kinds[0] !== kinds[1] || !['array', 'object'].includes(kinds[0])) return changed(path, then, now);
  if (kinds[0] === 'array' && then.length !== now.length) return changed(`${path} (${then.length} -> ${now.length})`, then, now);
  for (const name of Object.keys(now)) {
    const inner = kinds[0] === 'array' ? `${path}[]` : `${path}.${name}`;
    if (!(name in then)) added.add(inner);
    else {
      const found = compare(then[name], now[name], inner, added);
      if (found) return found;
    }
  }
  const lost = Object.keys(then).find((name) => !(name in now));
  return lost === undefined ? undefined : changed(`${path}.${lost}`, then[lost], undefined);
}

const changed = (path, then, now) => [
  `at ${path}: ${String(JSON.stringify(then)).slice(0, 300)}`,
  `is now ${String(JSON.stringify(now)).slice(0, 300)}`,
];

/**
 * @param type media type of both texts
 * @returns `added`: the names of properties of JSON, or columns of CSV, that were added; `lines`: what else differs first;
 *     nothing if texts of this type are not compared so
 */
export function additions(type, then, now) {
  if (type.includes('csv')) return columns(then.split('\r\n'), now.split('\r\n'));
  if (!type.includes('json')) return undefined;
  const isLines = /jsonl|ndjson/.test(type);
  const parse = (text) => (isLines ? text.split('\n').filter(Boolean).map((line) => JSON.parse(line)) : JSON.parse(text));
  const added = new Set();
  const lines = compare(parse(then), parse(now), '', added);
  return { added: lines ? [] : [...added], lines };
}

/** Columns at the end of each line. */
function columns(then, now) {
  const at = then.findIndex((line, i) => now[i] !== line && !now[i]?.startsWith(`${line},`));
  if (at >= 0 || then.length !== now.length) return { added: [], lines: changed(`line ${at}`, then[at], now[at]) };
  return { added: [`column ${now[0].slice(then[0].length + 1)}`] };
}
