import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { language } from '../language';

const FILES = readdirSync('src/i18n/fr').filter((name) => !name.includes('.test.'));
const load = async (language: string, file: string) => import(`./${language}/${file.replace('.ts', '')}.ts`);

/** All texts of a catalogue by path; functions are called with plausible arguments. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = (...args: unknown[]) => String(value(...args));
    return [0, 1, 2, 1241].map((n, i) => {
      for (const args of [
        [n, n],
        [n, '2023-06-30'],
        [n, n, '2023-06-30'],
        [n, '2023-06-30', '2024-06-30'],
        ['2023-06-30'],
        ['2023-06-30', '2024-06-30'],
        ['x', 'x', 'x', '2023-06-30', 'x'],
        [n, 'x'],
        ['2023-06-30', 'x'],
        ['x', '2023-06-30'],
        ['2023-06-30', '10:15', n],
      ]) {
        try {
          const text = call(...args);
          if (!/undefined|NaN/.test(text)) return [`${path}(${i})`, text];
        } catch {}
      }
      throw new Error(`${path} fits no arguments`);
    });
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

test('thresholds are inserted from the constants, not written into the texts', () => {
  for (const language of ['fr', 'nl'])
    for (const file of FILES)
      expect([file, readFileSync(`src/i18n/${language}/${file}`, 'utf8').match(/\d+ (jours|dagen)/)?.[0]]).toEqual([
        file,
        undefined,
      ]);
});

test('both catalogues have the same files', () => {
  expect(readdirSync('src/i18n/nl').sort()).toEqual(readdirSync('src/i18n/fr').sort());
});

describe.each(FILES)('%s', (file) => {
  test('has the same texts in both languages', async () => {
    const keys = async (language: string) => texts(await load(language, file)).map(([path]) => path);
    expect(await keys('nl')).toEqual(await keys('fr'));
  });

  // Shared texts come from the catalogue of the running language.
  test.runIf(language === 'fr')('French texts have no-break spaces where its typography requires them', async () => {
    for (const [path, text] of texts(await load('fr', file))) {
      const prose = text.replace(/`[^`]*`|\]\([^)]*\)/g, '');
      expect([path, prose.match(/[ a-zà-ÿ][:;?!%»](?![/\d])|«(?!\u00a0)/i)]).toEqual([path, null]);
    }
  });

  test.each(['fr', 'nl'])('%s uses respectful terms for people', async (language) => {
    for (const [path, text] of texts(await load(language, file))) {
      expect([path, text]).not.toEqual([path, expect.stringMatching(/prostitu|\b(hoer|pute|péripatét)/i)]);
    }
  });
});
