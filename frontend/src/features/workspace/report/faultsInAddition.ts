import { addedEvidence as texts } from '#texts/addedEvidence';
import type { ProgressReport } from '../../../api/schema.gen';
import type { FormError } from '../forms/formErrors';
import { isEvidenceOf } from './relatedReport';
import type { Draft } from './useDraft';

/**
 * Why a draft that was begun to add evidence to a report cannot be published.
 * @param last the report that it adds evidence to; undefined if it does so no longer
 */
export function faultsInAddition(
  { words, report }: Pick<Draft, 'words' | 'report'>,
  last: ProgressReport | undefined,
  reports: ProgressReport[],
): FormError[] {
  if (!last) return words.addsEvidenceTo ? [{ field: 'previous', text: texts.additionOutdated }] : [];
  const items = report?.evidenceItems ?? [];
  if (items.length === 0) return [{ field: 'evidence', text: texts.noEvidence }];
  return items.some((item) => isEvidenceOf(last, item, reports)) ? [{ field: 'evidence', text: texts.repeated }] : [];
}
