/** Each identifier in a path has the format that it has as a property, if it is one. */
export default function ids({ components: { parameters, schemas }, paths }) {
  const formats = new Map();
  for (const { properties = {} } of Object.values(schemas))
    for (const [name, { type, format }] of Object.entries(properties))
      if (type === 'string' && format) formats.set(name, format);
  const inPaths = (all = []) => all.filter((one) => one.in === 'path');
  return [
    ...inPaths(Object.values(parameters)),
    ...Object.values(paths).flatMap((path) => [path, ...Object.values(path)].flatMap((on) => inPaths(on.parameters))),
  ]
    .filter(({ name, schema }) => formats.has(name) && formats.get(name) !== schema.format)
    .filter((one, index, all) => all.indexOf(one) === index)
    .map(({ name }) => ({ message: `"${name}" should have the format ${formats.get(name)}.` }));
}
