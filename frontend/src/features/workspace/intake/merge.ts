import type { ResolutionDraftContent as Content, DraftRow } from '../../../api/schema.gen';
import type { Conflict as DraftConflict } from '../autosave/draftKind';
import { type Rows, SIDES } from './rows';

/** A value that two people changed differently; `rowId` is left out for the details of the text or its rows as a whole. */
export interface Conflict extends DraftConflict {
  rowId?: string;
  field: string;
}

export interface Merged {
  /** Where there is a conflict, it has the user's value. */
  content: Content;
  conflicts: Conflict[];
}

type Fields = Record<string, unknown>;

/** Compares values of JSON, where properties may be in any order. */
export const equal = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? '';

/** Three-way merge of fields; a field without a value is left out. */
function mergeFields(base: Fields, mine: Fields, theirs: Fields, names: readonly string[]) {
  const merged: Fields = { ...mine };
  const conflicts: Conflict[] = [];
  for (const field of names) {
    const [was, my, their] = [base[field], mine[field], theirs[field]];
    if (equal(their, was) || equal(their, my)) continue;
    if (!equal(my, was)) conflicts.push({ field, base: was, mine: my, theirs: their });
    else if (their === undefined) delete merged[field];
    else merged[field] = their;
  }
  return { merged, conflicts };
}

const byId = (rows: Rows) => new Map(rows.map((row) => [row.rowId, row]));
const wording = (row: DraftRow | undefined) => row && SIDES.map((language) => row[language] ?? null);

/** The rows that were added, removed, or whose text was changed. */
function reworded(base: Rows, changed: Rows): Set<string> {
  const [before, after] = [byId(base), byId(changed)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return new Set(ids.filter((id) => !equal(wording(before.get(id)), wording(after.get(id)))));
}

/** Fields other than the wording; each language of a short title is a field. */
const fieldsOf = ({ shortTitle, ...row }: DraftRow): Fields => ({
  ...row,
  'shortTitle/fr': shortTitle?.fr,
  'shortTitle/nl': shortTitle?.nl,
});
const ROW_FIELDS = ['kind', 'level', 'shortTitle/fr', 'shortTitle/nl', 'owner', 'participants'];

function rowOf(fields: Fields): DraftRow {
  const { 'shortTitle/fr': fr, 'shortTitle/nl': nl, ...row } = fields;
  const shortTitle = { ...(fr !== undefined && { fr }), ...(nl !== undefined && { nl }) };
  return { ...row, ...((fr ?? nl) !== undefined && { shortTitle }) } as unknown as DraftRow;
}

/**
 * Merges rows. Each person's operations keep all words within the rows that they touch: as long as these rows differ, no
 * words are lost or doubled. Where they overlap, or one person changed a row that the other removed, the rows are one conflict.
 */
function mergeRows(base: Rows, mine: Rows, theirs: Rows): { rows: Rows; conflicts: Conflict[] } {
  if (equal(theirs, base) || equal(mine, theirs)) return { rows: mine, conflicts: [] };
  if (equal(mine, base)) return { rows: theirs, conflicts: [] };
  const [was, my, their] = [byId(base), byId(mine), byId(theirs)];
  const [byMe, byThem] = [reworded(base, mine), reworded(base, theirs)];
  const changedAndRemoved = [...was.keys()].some(
    (id) => (!my.has(id) && !equal(their.get(id), was.get(id))) || (!their.has(id) && !equal(my.get(id), was.get(id))),
  );
  if (changedAndRemoved || [...byMe].some((id) => byThem.has(id)))
    return { rows: mine, conflicts: [{ field: 'rows', base, mine, theirs }] };

  const conflicts: Conflict[] = [];
  const rows = orderOf(was, mine, theirs).map((id) => {
    const [before, one, other] = [was.get(id), my.get(id), their.get(id)];
    if (!before || !one || !other) return (one ?? other) as DraftRow;
    const fields = mergeFields(fieldsOf(before), fieldsOf(one), fieldsOf(other), [...ROW_FIELDS, ...SIDES]);
    conflicts.push(...fields.conflicts.map((conflict) => ({ ...conflict, rowId: id })));
    return rowOf(fields.merged);
  });
  return { rows, conflicts };
}

/** Their order, without the rows that I removed, each row that I added behind its neighbour. */
function orderOf(was: Map<string, DraftRow>, mine: Rows, theirs: Rows): string[] {
  const kept = new Set(mine.map(({ rowId }) => rowId));
  const order = theirs.map(({ rowId }) => rowId).filter((id) => kept.has(id) || !was.has(id));
  mine.forEach(({ rowId }, i) => {
    if (was.has(rowId) || order.includes(rowId)) return;
    const before = mine[i - 1];
    order.splice(before ? order.indexOf(before.rowId) + 1 : 0, 0, rowId);
  });
  return order;
}

/** Merges lists whose items are added and removed, each as a whole. */
function mergeItems<Item>(base: Item[], mine: Item[], theirs: Item[], idOf: (item: Item) => string): Item[] {
  const ids = (items: Item[]) => new Map(items.map((item) => [idOf(item), item]));
  const [was, my, their] = [ids(base), ids(mine), ids(theirs)];
  const kept = theirs
    .filter((item) => my.has(idOf(item)) || !was.has(idOf(item)))
    .map((item) => {
      const own = my.get(idOf(item));
      return own && !equal(own, was.get(idOf(item))) ? own : item;
    });
  return [...kept, ...mine.filter((item) => !was.has(idOf(item)) && !their.has(idOf(item)))];
}

/** Merges the user's changes of a draft with a colleague's, field by field. */
export function merge(base: Content, mine: Content, theirs: Content): Merged {
  const { rows, conflicts } = mergeRows(base.rows, mine.rows, theirs.rows);
  const head = mergeFields(base, mine, theirs, ['documentNumber', 'session', 'adoptedOn']);
  const items = <Name extends 'newBodies' | 'corrections' | 'resolvedDoubts' | 'confirmedLists'>(
    name: Name,
    idOf: (item: Content[Name][number]) => string,
  ) => mergeItems<Content[Name][number]>(base[name], mine[name], theirs[name], idOf) as Content[Name];
  return {
    content: {
      ...(head.merged as unknown as Content),
      rows: [...rows],
      newBodies: items('newBodies', ({ bodyId }) => bodyId),
      corrections: items('corrections', canonical),
      resolvedDoubts: items('resolvedDoubts', (id) => id),
      confirmedLists: items('confirmedLists', ({ listId }) => listId),
    },
    conflicts: [...head.conflicts, ...conflicts],
  };
}

/** The value of a field in conflict, which the user may have changed since the conflict was found. */
export function valueIn(content: Content, { rowId, field }: Pick<Conflict, 'rowId' | 'field'>): unknown {
  if (rowId === undefined) return (content as unknown as Fields)[field];
  const row = content.rows.find((one) => one.rowId === rowId);
  return row && fieldsOf(row)[field];
}

/** The content with another value of a field in conflict; undefined if the field is left out. */
export function put(content: Content, { rowId, field }: Conflict, value: unknown): Content {
  const change = (fields: Fields): Fields => {
    const { [field]: _, ...rest } = fields;
    return value === undefined ? rest : { ...rest, [field]: value };
  };
  if (rowId === undefined) return change(content as unknown as Fields) as unknown as Content;
  return { ...content, rows: content.rows.map((row) => (row.rowId === rowId ? rowOf(change(fieldsOf(row))) : row)) };
}
