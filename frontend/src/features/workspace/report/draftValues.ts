import type { Language, ProgressReport, ProgressReportContent } from '../../../api/schema.gen';
import { reportDay } from '../../../i18n/reportDay';
import { evidenceAdded, nothingChanged } from '../../../i18n/sentences';
import { fieldsOf } from '../autosave/fields';

/** Values of the report form, as typed; empty if not filled in. */
export interface DraftValues {
  implementationStatus: string;
  percentDone: string;
  expectedOn: string;
  fr: string;
  nl: string;
  originalLanguage: string;
  /** The day on which the body reported outside the register, if staff enter the report. */
  reportedOn: string;
  /** Id of the earlier report that it corrects. */
  corrects: string;
  /** Id of the earlier report to which it only adds evidence. */
  addsEvidenceTo: string;
  /** Ids of linked requests on which it is published too, sorted, separated by spaces: one field, merged as the others. */
  alsoFor: string;
}

export type FieldName = keyof DraftValues;

export const EMPTY_VALUES: DraftValues = {
  implementationStatus: '',
  percentDone: '',
  expectedOn: '',
  fr: '',
  nl: '',
  originalLanguage: '',
  reportedOn: '',
  corrects: '',
  addsEvidenceTo: '',
  alsoFor: '',
};

/** JSON pointers of the fields, as the API's errors name them. */
export const POINTERS: Record<FieldName, string> = {
  implementationStatus: '/implementationStatus',
  percentDone: '/percentDone',
  expectedOn: '/expectedOn',
  fr: '/narrative/fr',
  nl: '/narrative/nl',
  originalLanguage: '/originalLanguage',
  reportedOn: '/reportedOn',
  corrects: '/corrects',
  addsEvidenceTo: '/addsEvidenceTo',
  alsoFor: '/alsoFor',
};

/** The field of each JSON pointer. */
export const FIELD_IDS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(POINTERS).map(([field, pointer]) => [pointer, field])),
  '/evidenceItems': 'evidence',
};

export const FIELDS = Object.keys(POINTERS) as FieldName[];

export const valuesOf = (report: ProgressReport): DraftValues => ({
  implementationStatus: report.implementationStatus ?? '',
  percentDone: report.percentDone?.toString() ?? '',
  expectedOn: report.expectedOn ?? '',
  fr: report.narrative?.fr ?? '',
  nl: report.narrative?.nl ?? '',
  originalLanguage: report.originalLanguage ?? '',
  reportedOn: report.reportedOn ?? '',
  corrects: report.corrects?.progressReportId ?? '',
  addsEvidenceTo: report.addsEvidenceTo ?? '',
  alsoFor: formatIds(report.alsoFor ?? []),
});

/** The requests of `alsoFor`. */
export const parseIds = (alsoFor: string): string[] => alsoFor.split(' ').filter(Boolean);

/** The value of `alsoFor`. */
export const formatIds = (commitmentIds: string[]): string => [...commitmentIds].sort().join(' ');

export function reportContentOf(words: DraftValues): ProgressReportContent {
  const content = {
    ...(words.implementationStatus && { implementationStatus: words.implementationStatus }),
    ...(words.percentDone && { percentDone: Number(words.percentDone) }),
    ...(words.expectedOn && { expectedOn: words.expectedOn }),
    ...(words.originalLanguage && { originalLanguage: words.originalLanguage }),
    ...(words.reportedOn && { reportedOn: words.reportedOn }),
    ...(words.corrects && { corrects: words.corrects }),
    ...(words.addsEvidenceTo && { addsEvidenceTo: words.addsEvidenceTo }),
    ...(words.alsoFor && { alsoFor: parseIds(words.alsoFor) }),
    narrative: { ...(words.fr && { fr: words.fr }), ...(words.nl && { nl: words.nl }) },
  };
  return content as ProgressReportContent;
}

/** How versions of a draft are compared and merged. */
const FORM = fieldsOf(FIELDS);

/** The values of a published report that a new one on the same request can take over. */
export const valuesToRepeat = (last: ProgressReport): DraftValues => ({
  ...valuesOf(last),
  reportedOn: '',
  corrects: '',
  addsEvidenceTo: '',
  alsoFor: '',
});

const evidenceIdsOf = ({ evidenceItems }: ProgressReport) =>
  evidenceItems.map(({ evidenceItemId }) => evidenceItemId).join();

/** The words alone: a published report has no `alsoFor`, and may name another corrected report, with the same text. */
const wordsOf = (report: ProgressReport) => ({ ...valuesToRepeat(report), reportedOn: report.reportedOn ?? '' });

/** Whether the published report equals the draft: same words, same evidence. */
export const haveSameContent = (one: ProgressReport, other: ProgressReport) =>
  FORM.same(wordsOf(one), wordsOf(other)) && evidenceIdsOf(one) === evidenceIdsOf(other);

/**
 * A report that nothing has changed since the last one. Its sentence names the report that says more.
 * @param original the language that counts as the original of its sentence
 */
export const unchanged = (last: ProgressReport, original: Language): DraftValues => ({
  ...valuesToRepeat(last),
  ...nothingChanged(reportDay(last.unchangedFrom ?? last)),
  originalLanguage: original,
});

/**
 * A report that adds evidence to an earlier one, and says nothing else.
 * @param last has a text of its own
 */
export const addition = (last: ProgressReport, original: Language): DraftValues => ({
  ...valuesToRepeat(last),
  ...evidenceAdded(reportDay(last)),
  originalLanguage: original,
  addsEvidenceTo: last.progressReportId,
});

/** Whether a draft only adds evidence to that report. Its language does not matter: both texts are given. */
export const isAddition = (words: DraftValues, last: ProgressReport): boolean =>
  FORM.same({ ...words, originalLanguage: '', alsoFor: '' }, { ...addition(last, 'fr'), originalLanguage: '' });

/**
 * Whether a draft was made to say that nothing has changed since the latest report, which the draft does not name.
 * @param words as they are typed now
 */
export const isProposal = (draft: ProgressReport | undefined, words: DraftValues, latest: ProgressReport | undefined) =>
  draft !== undefined &&
  latest !== undefined &&
  draft.evidenceItems.length === 0 &&
  FORM.same({ ...words, originalLanguage: '' }, { ...unchanged(latest, 'fr'), originalLanguage: '' });

/** The fields of a report's statement: a draft that only adds evidence becomes an ordinary one when its author changes one. */
const STATED: FieldName[] = ['implementationStatus', 'percentDone', 'expectedOn', 'fr', 'nl'];

/** Whether it is the generated sentence that evidence is added to a report, whichever one. */
const isSentence = (text: string, language: Language): boolean =>
  text.replace(/\d{2}\/\d{2}\/\d{4}/, '') === evidenceAdded('')[language];

/** The draft as an ordinary report: the sentence that it adds evidence would be untrue in it. */
export const asOrdinary = (words: DraftValues): DraftValues => ({
  ...words,
  ...(isSentence(words.fr, 'fr') && { fr: '' }),
  ...(isSentence(words.nl, 'nl') && { nl: '' }),
  corrects: '',
  addsEvidenceTo: '',
});

interface Addable {
  /** The report to which evidence can be added. */
  last?: ProgressReport | undefined;
  /** Whether the draft added evidence to it before the last changes of the user, who wrote no text since. */
  wasAddition?: boolean;
}

/**
 * The draft with another value of a field. One that adds evidence becomes an ordinary one, without the generated sentence, and
 * adds evidence again once its values are those of an addition.
 */
export function withField(
  words: DraftValues,
  field: FieldName,
  value: string,
  { last, wasAddition = false }: Addable = {},
): DraftValues {
  const next = { ...words, [field]: value };
  if (!STATED.includes(field) || value === words[field]) return next;
  if (last) {
    // A sentence that was restored by hand brings back the other one, which was emptied when it was changed.
    const fill = field === 'fr' || field === 'nl' ? value !== '' : wasAddition;
    const { fr, nl, addsEvidenceTo } = addition(last, 'fr');
    const restored = { ...next, ...(fill && { fr: next.fr || fr, nl: next.nl || nl }), addsEvidenceTo };
    if (isAddition(restored, last)) return restored;
  }
  return words.addsEvidenceTo ? { ...asOrdinary(next), corrects: words.corrects } : next;
}
