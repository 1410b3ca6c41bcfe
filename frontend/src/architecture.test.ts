// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { cycles, importGraph, specifiersOf, wrongDirections } from '../tools/importGraph';

const ALL = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|css)$/.test(file) && !/\.(test|d)\./.test(file))
  .map((file) => join('src', file));
const FILES = ALL.filter((file) => /\.tsx?$/.test(file) && !file.includes('.gen.'));
const source = (file: string) => readFileSync(file, 'utf8');
const GRAPH = importGraph(new Map(ALL.map((file) => [file, source(file)])), {
  '#texts/': ['src/i18n/fr/', 'src/i18n/nl/'],
});

/** The folders that each folder of `src` may import. */
const FOLDERS: Record<string, string[]> = {
  'languages.ts': [],
  'language.ts': ['languages.ts'],
  navigation: ['languages.ts', 'language.ts'],
  api: ['languages.ts', 'language.ts'],
  i18n: ['languages.ts', 'language.ts', 'navigation', 'api'],
  ui: ['languages.ts', 'language.ts', 'navigation', 'api', 'i18n'],
  features: ['languages.ts', 'language.ts', 'navigation', 'api', 'i18n', 'ui'],
  app: ['languages.ts', 'language.ts', 'navigation', 'api', 'i18n', 'ui', 'features'],
};
/** The parts that each part of the workspace may import; `pages` are the files of the folder itself. */
const WORKSPACE: Record<string, string[]> = {
  session: [],
  autosave: ['session'],
  forms: ['session', 'autosave'],
  statements: ['session', 'forms', 'autosave'],
  report: ['session', 'forms', 'autosave'],
  selection: ['session'],
  commitments: ['session', 'forms', 'selection'],
  inbox: ['session', 'statements', 'commitments', 'selection'],
  admin: ['session', 'forms'],
  email: ['session', 'forms'],
  userActivity: ['session', 'forms', 'admin'],
  actions: ['session', 'forms', 'statements', 'report', 'inbox', 'admin', 'errata', 'commitments'],
  intake: ['session', 'forms', 'autosave'],
  errata: ['session', 'forms'],
  sittings: ['session', 'forms', 'selection', 'admin'],
  rounds: ['session', 'forms', 'autosave', 'selection', 'statements', 'admin'],
  earlierFacts: ['session', 'forms'],
  bulk: ['session', 'forms', 'statements', 'report', 'commitments', 'actions', 'selection'],
  pages: [
    'session',
    'rounds',
    'sittings',
    'earlierFacts',
    'forms',
    'statements',
    'inbox',
    'admin',
    'errata',
    'commitments',
    'selection',
    'bulk',
    'userActivity',
    'email',
  ],
};

const declarationOf = (file: string) => join(file, '..', file.endsWith('Page.tsx') ? 'page.ts' : 'view.ts');

const folder = (file: string) => file.split('/')[1];
const feature = (file: string) => (folder(file) === 'features' ? file.split('/')[2] : undefined);
const workspacePart = (file: string) => {
  if (feature(file) !== 'workspace' || file.endsWith('.css')) return undefined;
  const [part, ...rest] = file.split('/').slice(3);
  return rest.length > 0 ? part : 'pages';
};

test('no file imports itself through others, not even for types', () => {
  expect(cycles(GRAPH)).toEqual([]);
});

test('imports point one way: app, features, ui, i18n, then navigation and api', () => {
  expect(cycles(new Map(Object.entries(FOLDERS)))).toEqual([]);
  expect(wrongDirections(GRAPH, folder, FOLDERS)).toEqual([]);
});

test('features do not import each other', () => {
  expect(wrongDirections(GRAPH, feature, {})).toEqual([]);
});

test('imports within the workspace point one way', () => {
  expect(cycles(new Map(Object.entries(WORKSPACE)))).toEqual([]);
  expect(wrongDirections(GRAPH, workspacePart, WORKSPACE)).toEqual([]);
});

test('each page has a `page.ts` of its own in its folder, and each view a `view.ts`', () => {
  const components = FILES.filter(
    (file) => feature(file) && /Page\.tsx$|\/(workspace|text)\/\w+\/\w+View\.tsx$/.test(file),
  );
  expect(components).toContain('src/features/workspace/sittings/SittingsView.tsx');
  const declarations = components.map(declarationOf);
  expect(declarations.filter((file) => !FILES.includes(file))).toEqual([]);
  expect(declarations.filter((file, index) => declarations.indexOf(file) !== index)).toEqual([]);
});

test('components contain no texts: all are in the catalogues', () => {
  const wrong = FILES.filter((file) => file.endsWith('.tsx')).flatMap((file) =>
    [
      ...source(file).matchAll(
        />\s*([A-Za-zÀ-ÿ][^<>{}=;()]*[a-zà-ÿ])\s*<\/|\b(?:aria-label|title|placeholder|alt)="([^"]+)"/g,
      ),
    ].map((match) => `${file}: ${match[1] ?? match[2]}`),
  );
  expect(wrong).toEqual([]);
});

test('no file of the page, its tests or the set-up is longer than 250 lines', () => {
  const files = ['src', 'tests', 'tools', 'jobs', '../.ci'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|mjs|css)$/.test(file) && !/\.gen\.|node_modules/.test(file))
      .map((file) => join(folder, file)),
  );
  expect(files).toContain('tests/statements.journey.ts');
  expect(files.filter((file) => source(file).split('\n').length > 250)).toEqual([]);
});

test('each style sheet is loaded once, and `styles` holds the common ones', () => {
  const index = 'src/styles/index.css';
  const sheets = ALL.filter((file) => file.endsWith('.css'));
  expect(sheets.filter((file) => file.startsWith('src/styles/'))).toEqual(
    ['base', 'index', 'print', 'theme'].map((name) => `src/styles/${name}.css`),
  );
  const listed = sheets.flatMap((sheet) =>
    [...source(sheet).matchAll(/@import "(\.[^"]+)"/g)].map(([, path]) => join(dirname(sheet), path as string)),
  );
  const loaded = [...listed, ...[...GRAPH.values()].flat(), index];
  expect(sheets.filter((file) => !loaded.includes(file))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

test('code names style sheets by their address: the built page does not load those that a lazy view imports', () => {
  const named = FILES.flatMap((file) => specifiersOf(file, source(file)).map((specifier) => `${file}: ${specifier}`));
  const sheets = named.filter((one) => one.includes('.css'));
  expect(sheets).toContain('src/features/workspace/intake/review/ReviewPage.tsx: ../intake.css?url');
  expect(sheets.filter((one) => !one.endsWith('.css?url'))).toEqual([]);
});

test('public pages store nothing in the browser', () => {
  const storing = /localStorage|sessionStorage|document\.cookie|indexedDB/;
  expect(FILES.filter((file) => storing.test(source(file)) && feature(file) !== 'workspace')).toEqual([]);
});

test('the workspace stores data for the life of the tab only', () => {
  expect(FILES.filter((file) => /localStorage|document\.cookie|indexedDB/.test(source(file)))).toEqual([]);
});
