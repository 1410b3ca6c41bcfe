import type { Rolldown } from 'vite';

/** Path of a page's declaration below `src`; the first group is its feature. */
const DECLARATION = /\/src\/features\/([^/]+)\/(?:.+\/)?page\.ts$/;

/** Only the page of a request needs it at first. Its list of users is longer because texts that load later use it too. */
const OF_ITS_OWN = /\/src\/ui\/bothLanguages\.ts$/;

/**
 * Whether a module belongs into the chunk that each document loads first: the start needs it, or the pages of at least
 * two features do. Each page then loads one more chunk. Not the document and its style sheet: Vite would name the style
 * sheet in each other chunk.
 */
export function isShared(id: string, context: Pick<Rolldown.ChunkingContext, 'getModuleInfo'>): boolean {
  if (id.endsWith('.css') || OF_ITS_OWN.test(id) || context.getModuleInfo(id)?.isEntry) return false;
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
