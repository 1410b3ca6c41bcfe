// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { cycles, importGraph, specifiersOf, wrongDirections } from './importGraph.ts';

const graphOf = (sources: Record<string, string>) =>
  importGraph(new Map(Object.entries(sources)), { '#texts/': ['src/i18n/fr/', 'src/i18n/nl/'] });
const LAYERS = { app: ['ui', 'i18n'], ui: ['i18n'], i18n: [] };
const layerOf = (file: string) => file.split('/')[1];

describe('imports', () => {
  test.each([
    ['a value', "import { a } from './other';"],
    ['a type', "import type { A } from './other';"],
    ['a type among values', "import { a, type A } from './other';"],
    ['effects only', "import './other';"],
    ['a value exported again', "export { a } from './other';"],
    ['a type exported again', "export type { A } from './other';"],
    ['everything exported again', "export * from './other';"],
    ['a dynamic import', "const load = () => import('./other');"],
    ['a type of a dynamic import', "export type Other = typeof import('./other');"],
    ['a glob', "const all = import.meta.glob('./other');"],
    ['a name from a dynamic import', "export type A = import('./other').A;"],
  ])('%s is found', (_, source) => {
    expect(specifiersOf('src/ui/a.tsx', source)).toEqual(['./other']);
  });

  test('a computed import is refused', () => {
    expect(() => specifiersOf('src/ui/a.ts', "const name = './other'; import(name);")).toThrow('computes an import');
  });

  test('an import of a missing file is refused', () => {
    expect(() => graphOf({ 'src/ui/a.ts': "import './other';" })).toThrow('does not exist');
  });

  test('an import of a text is an edge to the catalogue of each language', () => {
    const graph = graphOf({
      'src/ui/a.ts': "import '#texts/b?again';",
      'src/i18n/fr/b.ts': '',
      'src/i18n/nl/b.ts': '',
    });
    expect(graph.get('src/ui/a.ts')).toEqual(['src/i18n/fr/b.ts', 'src/i18n/nl/b.ts']);
  });

  test('a glob import is an edge to each matching file', () => {
    const graph = graphOf({
      'src/app/a.ts': "import.meta.glob('../ui/**/page.ts');",
      'src/ui/page.ts': '',
      'src/ui/b/c/page.ts': '',
      'src/ui/other-page.ts': '',
      'src/ui/b/pageXts': '',
    });
    expect(graph.get('src/app/a.ts')).toEqual(['src/ui/page.ts', 'src/ui/b/c/page.ts']);
  });

  test('an import of a package is no edge', () => {
    expect(graphOf({ 'src/ui/a.ts': "import 'preact';" }).get('src/ui/a.ts')).toEqual([]);
  });
});

describe('cycles', () => {
  test.each([
    ['values', "import { b } from './b';"],
    ['types', "import type { B } from './b';"],
    ['a dynamic import', "const load = () => import('./b');"],
  ])('a cycle through %s is found', (_, source) => {
    const graph = graphOf({ 'src/ui/a.ts': source, 'src/ui/b.ts': "import './c';", 'src/ui/c.ts': "import './a';" });
    expect(cycles(graph)).toEqual(['src/ui/a.ts -> src/ui/b.ts -> src/ui/c.ts -> src/ui/a.ts']);
  });

  test('a cycle through a text is found', () => {
    const graph = graphOf({
      'src/ui/a.ts': "import '#texts/b';",
      'src/i18n/fr/b.ts': "import type { A } from '../../ui/a';",
      'src/i18n/nl/b.ts': '',
    });
    expect(cycles(graph)).toEqual(['src/ui/a.ts -> src/i18n/fr/b.ts -> src/ui/a.ts']);
  });

  test('a file that imports itself is a cycle', () => {
    expect(cycles(graphOf({ 'src/ui/a.ts': "import './a';" }))).toEqual(['src/ui/a.ts -> src/ui/a.ts']);
  });

  test('two paths to one file are no cycle', () => {
    const graph = graphOf({
      'src/ui/a.ts': "import './b'; import './c';",
      'src/ui/b.ts': "import './c';",
      'src/ui/c.ts': '',
    });
    expect(cycles(graph)).toEqual([]);
  });
});

describe('directions between layers', () => {
  const between = (from: string, to: string, statement = `import './${to}';`) =>
    wrongDirections(
      graphOf({ [`src/${from}`]: statement.replace('./', '../'), [`src/${to}.ts`]: '' }),
      layerOf,
      LAYERS,
    );

  test('a permitted import is not reported', () => {
    expect(between('ui/a.ts', 'i18n/b')).toEqual([]);
    expect(between('ui/a.ts', 'ui/b')).toEqual([]);
  });

  test.each([
    ['a value', "import { b } from './app/b';"],
    ['a type', "import type { B } from './app/b';"],
    ['a dynamic import', "const load = () => import('./app/b');"],
  ])('a forbidden import of %s is reported', (_, statement) => {
    expect(between('ui/a.ts', 'app/b', statement)).toEqual(['src/ui/a.ts -> src/app/b.ts']);
  });

  test('an import from a layer without rules is reported', () => {
    expect(between('extra/a.ts', 'ui/b')).toEqual(['src/extra/a.ts -> src/ui/b.ts']);
  });
});
