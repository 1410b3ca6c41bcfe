import { createServer, type Plugin } from 'vite';

/**
 * Fills `fr/index.html` and `nl/index.html`. The server gives the same document for every address of a language, so it
 * holds what all pages share, and no page's content.
 */
export const shell = (mode: string): Plugin => ({
  name: 'shell',
  transformIndexHtml: {
    order: 'pre',
    async handler(document, { server }) {
      const own =
        server ?? (await createServer({ mode, appType: 'custom', server: { middlewareMode: true, ws: false } }));
      try {
        const { html, texts } = await own.ssrLoadModule('/src/app/shell.tsx');
        return document
          .replace('%description%', texts.description.replaceAll('"', '&quot;'))
          .replace('%noScript%', texts.noScript)
          .replace('%shell%', html());
      } finally {
        if (own !== server) await own.close();
      }
    },
  },
});

/**
 * Vite wraps each `import()` in a helper that fetches styles and preloads chunks. All our styles are in one file and no
 * chunk needs another, so it would be half a kilobyte of the first view for nothing.
 */
export const leanImports: Plugin = {
  name: 'lean-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};
