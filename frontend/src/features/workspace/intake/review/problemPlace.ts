import { intake as texts } from '#texts/intake';
import type { DraftProblem, DraftRow, ResolutionDraft } from '../../../../api/schema.gen';
import type { Detail } from '../content';
import { numbersOf, SIDES } from '../rows';
import { detailId } from './Details';
import { rowLabel } from './rowLabel';
import { fieldId } from './rowProps';
import { TEXT_DOUBTS } from './TextDoubts';

/** The heading of the list of rows. */
export const ROWS = 'rows';

/** Where a problem is, and the way there. */
export interface ProblemPlace {
  label?: string | undefined;
  rowId?: string | undefined;
  /** An element on the screen: a field of the row, if there is one. */
  elementId?: string | undefined;
}

/** The field of a row that a pointer into the document ends in. */
function fieldOf(place: string): { label: string; elementId?: string } | undefined {
  const [last = '', before = ''] = place.split('/').reverse();
  const language = SIDES.find((one) => one === last);
  const name = language ? before : last;
  if (name === 'shortTitle' || name === 'shortHeading')
    return {
      label: language ? texts.titles[language] : texts.shortTitle,
      elementId: fieldId(language === 'nl' ? 'titleNl' : 'titleFr'),
    };
  if (name === 'owner') return { label: texts.owner, elementId: fieldId('owner') };
  if (place.includes('/participants')) return { label: texts.participants, elementId: fieldId('participants') };
  if (!language) return undefined;
  return { label: texts.languages[language], elementId: fieldId(language) };
}

export const isDetail = (name: string): name is Detail => name in texts.detail;

/** Row, part and field of a problem in words. A list is confirmed at its end, after it is read from its first row. */
export function problemPlace(draft: ResolutionDraft, rows: readonly DraftRow[], problem: DraftProblem): ProblemPlace {
  const { rowId, listId, doubtId, place } = problem;
  const rowIds = listId === undefined ? undefined : draft.lists.find((list) => list.listId === listId)?.rowIds;
  const named = rows.find((row) => row.rowId === (rowIds?.[0] ?? rowId));
  if (named) {
    const field = place === undefined ? undefined : fieldOf(place);
    const label = rowLabel(named, numbersOf(rows).get(named.rowId));
    return {
      label: field ? `${label}, ${field.label}` : label,
      rowId: rowIds?.at(-1) ?? rowId,
      elementId: field?.elementId,
    };
  }
  if (doubtId !== undefined) return { label: texts.textDoubts, elementId: TEXT_DOUBTS };
  if (place === undefined) return {};
  const [, part = ''] = place.split('/');
  const detail = part === 'resolutionId' ? 'documentNumber' : part;
  if (isDetail(detail)) return { label: texts.detail[detail], elementId: detailId(detail) };
  const words = texts.parts[part as keyof typeof texts.parts];
  return { label: words ?? place, elementId: ROWS };
}
