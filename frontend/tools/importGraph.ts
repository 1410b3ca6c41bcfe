import { posix } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** Files by path, each with the files that it imports: for values, for types only, or dynamically. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * The modules that a source names in `import`, `export from`, `import()`, type imports, and `import.meta.glob`.
 * @throws Error if the source cannot be parsed, or computes the name of a module: such an import cannot be checked
 */
export function specifiersOf(file: string, source: string): string[] {
  const found: string[] = [];
  const add = (node: ESTree.Node | null | undefined) => {
    if (!node) return;
    if (node.type !== 'Literal' || typeof node.value !== 'string') throw new Error(`${file} computes an import`);
    found.push(node.value);
  };
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    CallExpression: ({ callee, arguments: [pattern] }) => {
      if (callee.type === 'MemberExpression' && source.slice(callee.start, callee.end) === 'import.meta.glob')
        add(pattern);
    },
  }).visit(program);
  return found;
}

/**
 * The graph of source files; imports of packages are left out.
 * @param sources contents by path
 * @param aliases paths that a prefix of module names stands for
 * @throws Error if an import names none of the files
 */
export function importGraph(sources: ReadonlyMap<string, string>, aliases: Record<string, string[]> = {}): ImportGraph {
  const resolve = (file: string, specifier: string): string[] => {
    const name = specifier.replace(/\?.*/, '');
    const [prefix, places = []] = Object.entries(aliases).find(([alias]) => name.startsWith(alias)) ?? [];
    if (name.includes('*')) {
      const pattern = globPattern(posix.join(posix.dirname(file), name));
      return [...sources.keys()].filter((path) => pattern.test(path));
    }
    const paths = prefix
      ? places.map((place) => place + name.slice(prefix.length))
      : name.startsWith('.')
        ? [posix.join(posix.dirname(file), name)]
        : [];
    return paths.map((path) => {
      const target = [path, `${path}.ts`, `${path}.tsx`].find((candidate) => sources.has(candidate));
      if (!target) throw new Error(`${file} imports ${specifier}, which does not exist`);
      return target;
    });
  };
  return new Map(
    [...sources].map(([file, source]) => {
      const code = /\.tsx?$/.test(file) ? specifiersOf(file, source) : [];
      return [file, code.flatMap((specifier) => resolve(file, specifier))];
    }),
  );
}

/** `*` is any name, `**` any number of folders. */
const globPattern = (glob: string) =>
  new RegExp(
    `^${glob.replace(/\*\*\/|\*|[.+]/g, (part) => ({ '**/': '(?:.+/)?', '*': '[^/]*' })[part] ?? `\\${part}`)}$`,
  );

/** Circular imports, each as `a -> b -> a`; at least one of each group of files that import each other. */
export function cycles(graph: ImportGraph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/**
 * Imports against the permitted directions, each as `a -> b`. Imports within a layer are permitted.
 * @param layerOf the layer of a file; files without one are not checked
 * @param allowed the other layers that each layer may import
 */
export function wrongDirections(
  graph: ImportGraph,
  layerOf: (file: string) => string | undefined,
  allowed: Record<string, string[]>,
): string[] {
  return [...graph].flatMap(([file, targets]) =>
    targets
      .filter((target) => {
        const [from, to] = [layerOf(file), layerOf(target)];
        return from !== undefined && to !== undefined && from !== to && !allowed[from]?.includes(to);
      })
      .map((target) => `${file} -> ${target}`),
  );
}
