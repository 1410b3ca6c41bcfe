/**
 * The paths, exports and lists of reference data of the API of a commit, by its contract.
 *
 * @param yaml `openapi.yaml`
 * @returns `has` tells whether there is a path; `tables` and `lists` are the names of exports and of reference data
 */
export function contractOf(yaml) {
  const paths = new Set([...yaml.matchAll(/^ {2}(\/[^:]+):$/gm)].map(([, path]) => path));
  const tables = [...paths].flatMap((path) => path.match(/^\/exports\/(?!dataPackage)(\w+)$/)?.[1] ?? []);
  const lists = yaml.match(/^ {4}RefDataList:[\s\S]*?enum:\s*\[([^\]]+)\]/m)?.[1].split(',').map((list) => list.trim());
  return { has: (path) => paths.has(path), tables, lists };
}
