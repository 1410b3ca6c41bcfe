import { statementDrafts as texts } from '#texts/statementDrafts';
import type { DraftSave } from '../../../../api/schema.gen';
import { brusselsDay } from '../../../../i18n/brussels';
import { localized } from '../../../../i18n/localized';

/** Who saved a draft last, and when. */
export function savedBy({ byCaller, savedAt, formerOwner }: DraftSave): string {
  const day = brusselsDay(savedAt);
  if (byCaller) return texts.savedBy.you(day);
  return formerOwner ? texts.savedBy.formerOwner(localized(formerOwner.abbreviation), day) : texts.savedBy.other(day);
}
