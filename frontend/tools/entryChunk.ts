import type { Rolldown } from 'vite';

/** Path of a page's declaration below `src`; the first group is its feature. */
const DECLARATION = /\/src\/features\/([^/]+)\/(?:.+\/)?page\.ts$/;

/** Shared by several features, but part of no first view: events and published facts load after it. */
const AFTER_FIRST_VIEW =
  /\/src\/(ui\/(bothLanguages|Changes)|api\/facts|i18n\/brussels|i18n\/\w\w\/(events|links))\.tsx?/;

/**
 * Whether a module belongs into the chunk that each document loads first: the start needs it, or the pages of at least
 * two features do. Each page then loads one more chunk. Not the document and its style sheet: Vite would name the style
 * sheet in each other chunk.
 */
export function isShared(id: string, context: Pick<Rolldown.ChunkingContext, 'getModuleInfo'>): boolean {
  if (id.endsWith('.css') || AFTER_FIRST_VIEW.test(id) || context.getModuleInfo(id)?.isEntry) return false;
  const seen = new Set<string>();
  const users = new Set<string>();
  const visit = (module: string) => {
    const info = seen.has(module) ? null : context.getModuleInfo(module);
    seen.add(module);
    if (!info) return;
    if (info.isEntry) users.add('start');
    for (const importer of info.dynamicImporters) {
      const feature = DECLARATION.exec(importer)?.[1];
      if (feature) users.add(feature);
    }
    info.importers.forEach(visit);
  };
  visit(id);
  return users.has('start') || users.size > 1;
}
