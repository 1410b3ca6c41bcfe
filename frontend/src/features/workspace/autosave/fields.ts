import type { Conflict, DraftKind } from './draftKind';

/** A field that two users filled in differently. */
export interface FieldConflict<Field extends string> extends Conflict {
  readonly field: Field;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export type Values<Field extends string> = Readonly<Record<Field, string>>;

/** Comparison and merge of forms whose fields are texts. */
export const fieldsOf = <Field extends string>(
  fields: readonly Field[],
): Pick<DraftKind<Values<Field>, unknown, FieldConflict<Field>>, 'same' | 'merge' | 'put'> => ({
  same: (one, other) => fields.every((field) => one[field] === other[field]),
  merge(base, mine, theirs) {
    const content: Record<Field, string> = { ...mine };
    const conflicts: FieldConflict<Field>[] = [];
    for (const field of fields) {
      if (theirs[field] === base[field] || theirs[field] === mine[field]) continue;
      if (mine[field] === base[field]) content[field] = theirs[field];
      else conflicts.push({ field, base: base[field], mine: mine[field], theirs: theirs[field] });
    }
    return { content, conflicts };
  },
  put: (content, { field }, value) => ({ ...content, [field]: value }),
});
