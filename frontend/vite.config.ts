import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { isLanguage, LANGUAGES } from './src/languages.ts';
import { documents, leanImports } from './tools/documents.ts';
import { isShared } from './tools/entryChunk.ts';
import { ownCopies } from './tools/ownCopies.ts';

/**
 * `h()` takes the children as arguments. It is smaller than the automatic runtime: that one needs a second function of
 * Preact beside `h()`, and a key `children` in each call.
 */
export const JSX = {
  // `development` would add `__self` and `__source`, which Preact would set as attributes.
  jsx: { runtime: 'classic', development: false, pragma: 'preactH', pragmaFrag: 'PreactFragment' },
  jsxInject: "import { h as preactH, Fragment as PreactFragment } from 'preact'",
} as const;

/** One build per language (`--mode fr`, `--mode nl`), both into `dist/`. */
export default defineConfig(({ mode }) => {
  if (!isLanguage(mode)) throw new Error(`Choose the language with --mode: ${LANGUAGES.join(', ')}`);
  const language = mode;
  return {
    appType: 'mpa',
    define: { __LANGUAGE__: JSON.stringify(language) },
    resolve: { alias: { '#texts': resolve(import.meta.dirname, 'src/i18n', language) } },
    oxc: JSX,
    server: { proxy: { '/api': process.env.SEQUITUR_URL ?? 'http://localhost:8080' } },
    plugins: [leanImports, ownCopies, documents(mode)],
    build: {
      target: 'es2022',
      // Several passes also drop the texts' keys: some hundred bytes per page.
      minify: 'terser',
      terserOptions: {
        module: true,
        compress: { passes: 3, ecma: 2020, hoist_props: true, unsafe_arrows: true },
        format: { ecma: 2020 },
      },
      emptyOutDir: language === LANGUAGES[0],
      // The Content-Security-Policy allows nothing inline, including `data:` URLs.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: `${language}/index.html`,
        output: {
          codeSplitting: {
            // Preact too: in one chunk with it, the core is compressed better.
            groups: [
              { debugName: 'core', name: (id, context) => (isShared(id, context) ? 'core' : null) },
              // Always loaded together.
              { name: 'Document', test: /\/src\/(ui\/document\/\w+\.tsx|i18n\/\w\w\/text\.ts)$/ },
            ],
          },
          entryFileNames: `assets/${language}-[hash:7].js`,
          chunkFileNames: `assets/${language}-[name]-[hash:7].js`,
        },
      },
    },
  };
});
