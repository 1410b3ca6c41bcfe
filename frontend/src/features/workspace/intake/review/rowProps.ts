import type {
  DraftDoubt,
  DraftRow,
  Language,
  ResolutionDraft,
  ResolutionDraftContent,
} from '../../../../api/schema.gen';
import type { Command } from '../commands';

export const rowElementId = (rowId: string) => `row-${rowId}`;
/** The fields of the selected row. */
export const fieldId = (field: string) => `row-field-${field}`;

export interface RowProps {
  row: DraftRow;
  doubts: DraftDoubt[];
  hasSameTitle: Record<Language, boolean>;
  /** The languages in which no person looked at the short title yet. */
  unreviewedTitles: readonly Language[];
  draft: ResolutionDraft;
  content: ResolutionDraftContent;
  run: (command: Command) => void;
  /** `field`: the text field in which it was typed. */
  change: (content: ResolutionDraftContent, field?: string) => void;
}
