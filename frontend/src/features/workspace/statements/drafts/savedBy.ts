import { statementDrafts as texts } from '#texts/statementDrafts';
import type { DraftSave } from '../../../../api/schema.gen';
import { brusselsDay } from '../../../../i18n/brussels';
import { localized } from '../../../../i18n/localized';

/** Who saved a draft last, and when. @param colleague the name of the colleague who did, if it is known */
export function savedBy({ byCaller, savedAt, formerOwner }: DraftSave, colleague?: string): string {
  const day = brusselsDay(savedAt);
  if (byCaller) return texts.savedBy.you(day);
  if (formerOwner) return texts.savedBy.formerOwner(localized(formerOwner.abbreviation), day);
  return colleague ? texts.savedBy.colleague(colleague, day) : texts.savedBy.other(day);
}
