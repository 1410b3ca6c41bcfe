// @vitest-environment node
import { expect, test } from 'vitest';
import { isShared } from './entryChunk.ts';

interface Module {
  isEntry?: boolean;
  importers?: string[];
  dynamicImporters?: string[];
}
const METHOD = '/src/features/prose/method/page.ts';
const DATA = '/src/features/prose/data/page.ts';
const BODIES = '/src/features/bodies/page.ts';
const page = (declaration: string) => ({ dynamicImporters: [declaration] });

/** Whether `/a.ts` is shared, in a graph of modules with their importers. */
const shared = (modules: Record<string, Module>) =>
  isShared('/a.ts', {
    getModuleInfo: (id) => ({ isEntry: false, importers: [], dynamicImporters: [], ...modules[id] }) as never,
  });

test('a module that the start imports, through others, is shared', () => {
  expect(
    shared({
      '/a.ts': { importers: ['/b.ts'] },
      '/b.ts': { importers: ['/a.ts', '/start.html'] },
      '/start.html': { isEntry: true },
    }),
  ).toBe(true);
});

test('a module of the pages of two features is shared', () => {
  expect(shared({ '/a.ts': { importers: ['/m.tsx', '/b.tsx'] }, '/m.tsx': page(METHOD), '/b.tsx': page(BODIES) })).toBe(
    true,
  );
});

test.each([
  ['of one page', { '/a.ts': page(METHOD) }],
  [
    'of two pages of one feature',
    { '/a.ts': { importers: ['/m.tsx', '/d.tsx'] }, '/m.tsx': page(METHOD), '/d.tsx': page(DATA) },
  ],
  [
    'of one page, and of content that others load later',
    {
      '/a.ts': { importers: ['/m.tsx', '/l.tsx'] },
      '/m.tsx': page(METHOD),
      '/l.tsx': page('/src/features/bodies/BodyPage.tsx'),
    },
  ],
  ['that is the document', { '/a.ts': { isEntry: true } }],
])('a module %s is not shared', (_, modules) => {
  expect(shared(modules)).toBe(false);
});
