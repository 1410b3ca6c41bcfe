import type { PeriodKind, TimelineMark, TimelineRow } from '../../api/schema.gen';

const DISC = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z';
const RING = `${DISC}M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z`;
const FLAG = 'M-.75 9V-9H7L4.5-5.5 7-2H.75V9z';

/** Paths around the position of a mark, filled by the even-odd rule: those of the API's `Shape`. */
export const SHAPES = {
  notStarted: RING,
  inProgress: `${RING}M0-3.5a3.5 3.5 0 0 1 0 7z`,
  partlyImplemented: `${RING}M0-3.5a3.5 3.5 0 1 1-3.5 3.5H0z`,
  implemented: DISC,
  notPursued: `${RING}M-2.5-.75h5v1.5h-5z`,
  confirmed: 'M-4.5-4.5h9v9h-9z',
  disputed: 'M-5.5-3.5-3.5-5.5 0-2 3.5-5.5 5.5-3.5 2 0 5.5 3.5 3.5 5.5 0 2-3.5 5.5-5.5 3.5-2 0z',
  notVerifiable: 'M-4.5-4.5h9v9h-9zM-3-3h6v6h-6z',
  deadline: FLAG,
  replacedDeadline: `${FLAG}M.75-7.5H4L2.75-5.5 4-3.5H.75z`,
  question: 'M0-6 6 0 0 6-6 0z',
  closure: 'M-2-9h4V9h-4z',
  reopening: 'M-2.5-9h5V9h-5zM-1-7.5h2v15h-2z',
  // In the legend; in rows a number follows the plus.
  others: 'M-1-5h2v4h4v2h-4v4h-2v-4h-4v-2h4z',
};

export type Shape = keyof typeof SHAPES;

const STATEMENTS: Partial<Record<TimelineMark['kind'], Shape>> = {
  questionAsked: 'question',
  closed: 'closure',
  reopened: 'reopening',
};

export const shapeOf = (mark: TimelineMark): Shape =>
  (mark.implementationStatus ??
    mark.assessment ??
    STATEMENTS[mark.kind] ??
    (mark.replacedOn ? 'replacedDeadline' : 'deadline')) as Shape;

/** Whether it is drawn itself, not as one of a number. */
export const isDrawn = ({ groupedAt }: TimelineMark): boolean => groupedAt === undefined;

/** The marks of a row that a number stands for, by their place. */
export function groupsOf(marks: TimelineMark[]): { x: number; level: number; size: number }[] {
  const groups = new Map<number, { x: number; level: number; size: number }>();
  for (const { groupedAt: x, level } of marks)
    if (x !== undefined) groups.set(x, { x, level, size: (groups.get(x)?.size ?? 0) + 1 });
  return [...groups.values()];
}

const ROW_HEIGHT = 24;
const LEVEL_HEIGHT = 14;

/** The height of a row with that number of levels, as in the API's `TimelineView`. */
export const heightOf = (levels: number): number => ROW_HEIGHT + LEVEL_HEIGHT * (levels - 1);

/** The height at which marks of that level are. */
export const yOf = (level: number): number => ROW_HEIGHT / 2 + LEVEL_HEIGHT * level;

/** The height of each kind of period in a row of 24 pixels: those that can hold at the same time differ. */
export const LANES: Record<PeriodKind, number> = {
  withoutReport: 12,
  overdue: 20,
  openQuestion: 2,
  disputed: 5,
  confirmed: 12,
  closed: 12,
};

/** What the rows have, in the order of the legend. */
export function legendOf(rows: TimelineRow[]): { shapes: Shape[]; kinds: PeriodKind[] } {
  const shapes = new Set(rows.flatMap(({ marks }) => marks.map((mark) => (isDrawn(mark) ? shapeOf(mark) : 'others'))));
  const kinds = new Set(rows.flatMap(({ periods }) => periods.map(({ kind }) => kind)));
  return {
    shapes: (Object.keys(SHAPES) as Shape[]).filter((shape) => shapes.has(shape)),
    kinds: (Object.keys(LANES) as PeriodKind[]).filter((kind) => kinds.has(kind)),
  };
}
