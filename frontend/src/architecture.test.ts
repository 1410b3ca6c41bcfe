import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|gen)\./.test(file))
  .map((file) => join('src', file));
const source = (file: string) => readFileSync(file, 'utf8');

/** Allowed imports of each folder. All may import texts (`#texts/`). */
const ALLOWED: Record<string, string[]> = {
  app: ['app', 'features', 'ui', 'navigation', 'api', 'i18n', 'styles'],
  features: ['ui', 'navigation', 'api', 'i18n'],
  ui: ['ui', 'navigation', 'api', 'i18n'],
  navigation: ['navigation', 'i18n'],
  api: ['api', 'i18n'],
  i18n: ['i18n', 'navigation', 'ui', 'api'],
};

const part = (file: string) => relative('src', file).split('/')[0] as string;
const feature = (file: string) => relative('src/features', file).split('/')[0];

test('imports point one way: app, features, ui, then navigation, api and i18n', () => {
  const wrong = FILES.flatMap((file) =>
    [...source(file).matchAll(/from '(\.[^']+)'/g)]
      .map((match) => join(dirname(file), match[1] as string))
      .filter((target) => {
        if (part(file) === 'features' && part(target) === 'features') return feature(file) !== feature(target);
        return !ALLOWED[part(file)]?.includes(part(target));
      })
      .map((target) => `${file} -> ${target}`),
  );
  expect(wrong).toEqual([]);
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

test('no source file is longer than 250 lines', () => {
  const long = FILES.filter((file) => source(file).split('\n').length > 250);
  expect(long).toEqual([]);
});

test('public pages store nothing in the browser', () => {
  const storing = /localStorage|sessionStorage|document\.cookie|indexedDB/;
  expect(FILES.filter((file) => storing.test(source(file)) && feature(file) !== 'workspace')).toEqual([]);
});

test('the workspace stores data for the life of the tab only', () => {
  expect(FILES.filter((file) => /localStorage|document\.cookie|indexedDB/.test(source(file)))).toEqual([]);
});
