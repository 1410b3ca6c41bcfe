import { resolve } from 'node:path';
import { createServer, type Plugin, type Rolldown, type ViteDevServer } from 'vite';
import type { PrerenderedDocument } from '../src/app/documents.tsx';
import { preloadData } from './preloadData.ts';

type Bundle = Rolldown.OutputBundle;

/**
 * Generates from `fr/index.html` and `nl/index.html` one document per page, with the content that needs no data, and
 * with preloads for the page's code.
 */
export const documents = (mode: string): Plugin => ({
  name: 'documents',
  enforce: 'post',
  // In development there is one document, without prerendered content.
  transformIndexHtml: {
    order: 'pre',
    handler: async (template, { server }) => (server ? fill(template, await emptyDocument(server)) : template),
  },
  async generateBundle(_, bundle) {
    const template = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
    if (template?.type !== 'asset') throw new Error('The build made no document');
    delete bundle[template.fileName];
    const server = await createServer({
      mode,
      appType: 'custom',
      logLevel: 'warn',
      optimizeDeps: { noDiscovery: true },
      server: { middlewareMode: true, ws: false },
    });
    const built = styleFirst(String(template.source));
    try {
      for (const document of await renderDocuments(server)) {
        const declaration = document.declaredIn && this.getModuleInfo(resolve(document.declaredIn));
        const files = declaration ? filesOf(declaration.dynamicallyImportedIds, bundle) : [];
        const source = fill(
          built,
          document,
          files.filter((file) => !built.includes(file)),
        );
        this.emitFile({ type: 'asset', fileName: `${document.file}.html`, source });
      }
    } finally {
      await server.close();
    }
  },
});

const renderDocuments = async (server: ViteDevServer): Promise<PrerenderedDocument[]> =>
  (await server.ssrLoadModule('/src/app/documents.tsx')).documents();

const emptyDocument = async (server: ViteDevServer) => (await renderDocuments(server))[0] as PrerenderedDocument;

const fill = (
  template: string,
  { title, description, feed, structuredData, requests, html, noScript }: PrerenderedDocument,
  files: string[] = [],
) =>
  template
    .replace('%title%', title)
    .replace('%feed%', feed)
    .replace('%description%', description.replaceAll('"', '&quot;'))
    .replace(/(?=\n *<link rel="icon")/, () => (requests ? `\n    ${preloadData(requests)}` : ''))
    .replace('</head>', () => `${files.map(preload).join('')}${structuredData ? block(structuredData) : ''}</head>`)
    .replace('%noScript%', noScript && `<noscript><p class="page">${noScript}</p></noscript>`)
    .replace('%html%', () => html);

/** A data block (JSON-LD) is not executed: the Content-Security-Policy for scripts does not apply. */
const block = (structuredData: object) => {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...structuredData }).replaceAll('<', '\\u003c');
  return `  <script type="application/ld+json">${json}</script>\n  `;
};

/** The style sheet uses the already open connection first: only it delays the first paint. */
const styleFirst = (template: string) =>
  template.replace(/((?:\s*<script [^>]*><\/script>)+)(\s*<link rel="stylesheet"[^>]*>)/, '$2$1');

const preload = (file: string) => `  <link rel="modulepreload" crossorigin href="/${file}">\n  `;

/** The chunks of a page's code, by the modules that its declaration imports. */
function filesOf(modules: string[], bundle: Bundle): string[] {
  const page = Object.values(bundle).find(
    (file) => file.type === 'chunk' && modules.some((id) => file.moduleIds.includes(id)),
  );
  if (!page) throw new Error(`The build made no file with ${modules}`);
  const files = new Set<string>();
  const add = (name: string) => {
    const file = bundle[name];
    if (file?.type !== 'chunk' || files.has(name)) return;
    files.add(name);
    file.imports.forEach(add);
  };
  add(page.fileName);
  return [...files];
}

/**
 * Vite wraps each `import()` in a helper that loads styles and preloads chunks. All our styles are in one file, and
 * documents preload the chunks of the first page: without the helper the first view is half a kilobyte smaller.
 */
export const leanImports: Plugin = {
  name: 'lean-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};
