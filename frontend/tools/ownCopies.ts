import type { Plugin } from 'vite';

/**
 * Small modules of which a chunk has a copy of its own, by the modules that import them. Shared, each would be another chunk,
 * or the page's chunk would export it: both cost more than the copy.
 */
const COPIES: [importer: RegExp, module: RegExp][] = [
  [
    /\/overview\/register\/(Register|ResolutionItem)\.tsx$/,
    /\/src\/(api\/register\.ts|i18n\/ordered\.ts|ui\/Bar\.tsx|features\/overview\/Classified\.tsx)$/,
  ],
  [/\/bodies\/BodiesPage\.tsx$/, /\/src\/i18n\/ordered\.ts$/],
  [/\/history\/HistoryPage\.tsx$/, /\/src\/ui\/LanguageChoice\.tsx$/],
  [/\/history\/TextDiff\.tsx$/, /\/src\/ui\/ChangedWords\.tsx$/],
  [/\/overview\/register\/Search\.tsx$/, /\/src\/ui\/(resolutionChoices\.ts|search\/SearchField\.tsx)$/],
  [
    /\/overview\/(Progress|ComparisonWithToday|GroupBars)\.tsx$/,
    /\/src\/(ui\/Bar\.tsx|features\/overview\/filter\.ts)$/,
  ],
  [/\/commitment\/CommitmentPage\.tsx$/, /\/src\/ui\/commitmentLabel\.ts$/],
  [/\/overview\/Attention\.tsx$/, /\/src\/ui\/commitmentLabel\.ts$/],
  [/\/published\/QuestionWithAnswers\.tsx$/, /\/src\/ui\/published\/isAnswered\.ts$/],
  [/\/src\/ui\/Changes\.tsx$/, /\/src\/ui\/commitmentLabel\.ts$/],
  // The lists' own texts, and the workspace's first view, which does without those texts.
  [
    /\/i18n\/\w\w\/(sittings|publishedRounds|allCommitments|bulk)\.ts$/,
    /\/src\/i18n\/\w\w\/(listTitles|selection)\.ts$/,
  ],
  [/\/session\/RequireLogin\.tsx$/, /\/src\/i18n\/\w\w\/listTitles\.ts$/],
  [/\/i18n\/\w\w\/workspace\.ts$/, /\/src\/i18n\/size\.ts$/],
  // Else the workspace would put the formatting of the official text, with its texts, into what each page loads first.
  [/\/(WordingErratumForm|ui\/Errata)\.tsx$/, /\/src\/ui\/document\/Pair\.tsx$/],
  [/\/ui\/document\/Pair\.tsx\?copy=\d+$/, /\/src\/i18n\/\w\w\/text\.ts$/],
];

/** In the build, the modules in `COPIES` are resolved to copies: one for each entry. */
export const ownCopies: Plugin = {
  name: 'own-copies',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const number = COPIES.findIndex(([importers]) => importer && importers.test(importer));
    const resolved = number < 0 ? null : await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && COPIES[number]?.[1].test(resolved.id) ? `${resolved.id}?copy=${number}` : resolved;
  },
};
