import type { ProgressReport } from '../../../api/schema.gen';
import type { AutosaveState } from '../autosave/autosave';
import type { DraftKind } from '../autosave/draftKind';
import type { FieldConflict } from '../autosave/fields';
import { contentOf, type DraftValues, EMPTY_VALUES, type FieldName, FORM, valuesOf } from './draftValues';
import { createReport, draftsOf, readReport, replaceReport } from './reportApi';

export type ReportConflict = FieldConflict<FieldName>;
export type ReportState = AutosaveState<DraftValues, ProgressReport, ReportConflict>;
export type ReportKind = DraftKind<DraftValues, ProgressReport, ReportConflict>;

/** Drafts of reports about a request. */
export const reportsOn = (commitmentId: string): ReportKind => ({
  ...FORM,
  empty: EMPTY_VALUES,
  idOf: ({ progressReportId }) => progressReportId,
  contentOf: valuesOf,
  isPublished: ({ state }) => state === 'published',
  read: readReport,
  replace: (id, etag, words) => replaceReport(id, etag, contentOf(words)),
  async create(key) {
    const [draft] = await draftsOf(commitmentId);
    return draft ? readReport(draft.progressReportId) : createReport(commitmentId, key);
  },
});

/** A draft as the form shows it. */
export interface DraftState extends Pick<ReportState, 'saving' | 'error' | 'merged'> {
  readonly words: DraftValues;
  /** A colleague's values of fields that the user changed too: the user's stay until one is chosen. */
  readonly theirs: Partial<DraftValues>;
  /** The API's version; undefined until the draft is created, and after it was published or deleted. */
  readonly report: ProgressReport | undefined;
}

export const shown = ({ saving, error, merged, history, conflicts, draft }: ReportState): DraftState => ({
  saving,
  error,
  merged,
  words: history.present,
  theirs: Object.fromEntries(conflicts.map(({ field, theirs }) => [field, theirs])),
  report: draft,
});
