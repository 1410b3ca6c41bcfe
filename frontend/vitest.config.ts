import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LANGUAGES, type Language } from './src/languages.ts';
import { JSX } from './vite.config.ts';

/** All unit tests run in each language. */
const inLanguage = (language: Language) => ({
  define: { __LANGUAGE__: JSON.stringify(language) },
  resolve: { alias: { '#texts': resolve(import.meta.dirname, 'src/i18n', language) } },
  oxc: JSX,
  test: {
    name: language,
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}'],
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: `http://localhost/${language}/` } },
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
    // All files of a worker share its process and window: another one for each would take most of the time.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
  },
});

export default defineConfig({ test: { projects: LANGUAGES.map(inLanguage) } });
