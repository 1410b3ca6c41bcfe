import type { Language, ProgressReport } from '../../../api/schema.gen';
import { fieldsOf } from '../autosave/fields';
import type { FormKind, FormState } from '../autosave/formSaver';
import { EMPTY_VALUES, FIELDS, type FieldName, reportContentOf, valuesOf } from './draftValues';
import { createEarlierReport, createReport, draftsOf, readReport, replaceReport } from './reportApi';

/**
 * Drafts of reports about a request.
 * @param original the original language of a new report, until another is chosen
 * @param entered whether staff enter an earlier report
 * @param heir the body that is responsible now, if the user's no longer is
 */
export const reportsOn = (
  commitmentId: string,
  original: Language,
  entered: boolean,
  heir?: () => Promise<string | undefined>,
): FormKind<FieldName, ProgressReport> => {
  const initial = { ...EMPTY_VALUES, originalLanguage: original };
  return {
    ...fieldsOf(FIELDS, initial),
    empty: EMPTY_VALUES,
    initial,
    idOf: ({ progressReportId }) => progressReportId,
    contentOf: valuesOf,
    ...(heir && { heir }),
    isPublished: ({ state }) => state === 'published',
    read: readReport,
    replace: (id, etag, words) => replaceReport(id, etag, reportContentOf(words)),
    async create(key) {
      const [draft] = await draftsOf(commitmentId, entered);
      if (draft) return readReport(draft.progressReportId);
      return entered ? createEarlierReport(commitmentId, key) : createReport(commitmentId, key);
    },
  };
};

/** A draft as the form shows it. */
export interface DraftState extends FormState<FieldName> {
  /** The API's version; undefined until the draft is created, and after it was published or deleted. */
  readonly report: ProgressReport | undefined;
}
