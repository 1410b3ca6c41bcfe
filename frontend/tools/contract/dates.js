const DATES = ['asOf', 'awaitedSince', 'deadline', 'from', 'silentSince', 'since', 'to', 'until'];

/** Property names and formats must agree: `…On` for dates, `…At` for date-times, and no other properties. */
export default function dates({ name, schema, ...own }, _, { path }) {
  const called = name ?? path.at(-1);
  const { type, format } = schema ?? own;
  if (type !== 'string') return;
  const wanted = /[a-z]At$/.test(called)
    ? 'date-time'
    : /[a-z]On$/.test(called) || DATES.includes(called)
      ? 'date'
      : undefined;
  if (wanted !== (/^date/.test(format) ? format : undefined)) {
    return [{ message: `"${called}" should ${wanted ? `be a ${wanted}` : `not be a ${format}`}.` }];
  }
}
