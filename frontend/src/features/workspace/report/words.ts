import type { Language, ProgressReport, ProgressReportContent } from '../../../api/schema.gen';
import { brusselsDay } from '../../../i18n/brussels';
import { nothingChanged } from '../../../i18n/sentences';

/** What stands in the form of a report, as it was typed; empty is what has not been said yet. */
export interface Words {
  implementationStatus: string;
  percentDone: string;
  expectedOn: string;
  fr: string;
  nl: string;
  originalLanguage: string;
}

export type FieldName = keyof Words;

export const NO_WORDS: Words = {
  implementationStatus: '',
  percentDone: '',
  expectedOn: '',
  fr: '',
  nl: '',
  originalLanguage: '',
};

/** Where the API finds each of them, and says that it is wrong. */
export const POINTERS: Record<FieldName, string> = {
  implementationStatus: '/implementationStatus',
  percentDone: '/percentDone',
  expectedOn: '/expectedOn',
  fr: '/narrative/fr',
  nl: '/narrative/nl',
  originalLanguage: '/originalLanguage',
};

/** The field that each pointer of the API belongs to. */
export const FIELD_IDS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(POINTERS).map(([field, pointer]) => [pointer, field])),
  '/evidenceItems': 'evidence',
};

export const FIELDS = Object.keys(POINTERS) as FieldName[];

export const wordsOf = (report: ProgressReport): Words => ({
  implementationStatus: report.implementationStatus ?? '',
  percentDone: report.percentDone?.toString() ?? '',
  expectedOn: report.expectedOn ?? '',
  fr: report.narrative?.fr ?? '',
  nl: report.narrative?.nl ?? '',
  originalLanguage: report.originalLanguage ?? '',
});

export function contentOf(words: Words): ProgressReportContent {
  const content = {
    ...(words.implementationStatus && { implementationStatus: words.implementationStatus }),
    ...(words.percentDone && { percentDone: Number(words.percentDone) }),
    ...(words.expectedOn && { expectedOn: words.expectedOn }),
    ...(words.originalLanguage && { originalLanguage: words.originalLanguage }),
    narrative: { ...(words.fr && { fr: words.fr }), ...(words.nl && { nl: words.nl }) },
  };
  return content as ProgressReportContent;
}

export const same = (one: Words, other: Words) => FIELDS.every((field) => one[field] === other[field]);

/**
 * What two people made of the same draft. What only one of them changed is taken; where both did, mine stands and
 * theirs is told, for me to choose.
 */
export function reconcile(base: Words, mine: Words, theirs: Words): { words: Words; theirs: Partial<Words> } {
  const words = { ...mine };
  const both: Partial<Words> = {};
  for (const field of FIELDS) {
    if (theirs[field] === base[field] || theirs[field] === mine[field]) continue;
    if (mine[field] === base[field]) words[field] = theirs[field];
    else both[field] = theirs[field];
  }
  return { words, theirs: both };
}

/** What a report says when nothing has changed since the last one. @param original in which language its sentence counts as written */
export const unchanged = (last: ProgressReport, original: Language): Words => ({
  ...wordsOf(last),
  ...nothingChanged(brusselsDay(last.publishedAt ?? '')),
  originalLanguage: original,
});
