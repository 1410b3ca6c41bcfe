import { statementDrafts as texts } from '#texts/statementDrafts';
import type { DraftSave } from '../../../../api/schema.gen';
import { brusselsDay } from '../../../../i18n/brussels';

/** Who saved a draft last, and when. */
export const savedBy = ({ byCaller, savedAt }: DraftSave): string =>
  texts.savedBy[byCaller ? 'you' : 'other'](brusselsDay(savedAt));
