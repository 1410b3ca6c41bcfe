import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { documents, leanImports } from './tools/documents.ts';

/** One build per language (`--mode fr`, `--mode nl`), both into `dist/`. */
export default defineConfig(({ mode }) => {
  const language = mode === 'nl' ? 'nl' : 'fr';
  return {
    appType: 'mpa',
    define: { __LANGUAGE__: JSON.stringify(language) },
    resolve: { alias: { '#texts': resolve(import.meta.dirname, 'src/i18n', language) } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { proxy: { '/api': process.env.SEQUITUR_URL ?? 'http://localhost:8080' } },
    plugins: [leanImports, documents(mode)],
    build: {
      target: 'es2022',
      // Several passes also drop the texts' keys: some hundred bytes per page.
      minify: 'terser',
      terserOptions: {
        module: true,
        compress: { passes: 3, ecma: 2020, hoist_props: true, unsafe_arrows: true },
        format: { ecma: 2020 },
      },
      emptyOutDir: language === 'fr',
      // The Content-Security-Policy allows nothing inline, including `data:` URLs.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: `${language}/index.html`,
        output: {
          // Code that most pages need is part of the entry chunk; each page then needs one more chunk.
          codeSplitting: {
            groups: [
              // A separate chunk: two chunks of equal size load faster than one.
              { name: 'preact', priority: 2, test: /node_modules\/preact/ },
              {
                name: 'core',
                priority: 1,
                test: /preact|src\/(api\/(?!facts)|navigation\/)|src\/app\/(?!Missing)|src\/ui\/(?!LoadFailure|Bar|Prose|Changes|RecentChanges|AsOf|InvalidDate|Follow|EarlierReportNote|snippet|published|file)|src\/language\.|src\/i18n\/(\w+\/(chrome|codes)|format|days|say)\./,
              },
            ],
          },
          entryFileNames: `assets/${language}-[hash].js`,
          chunkFileNames: `assets/${language}-[name]-[hash].js`,
        },
      },
    },
  };
});
