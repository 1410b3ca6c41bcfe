import type { Conflict, DraftKind } from './draftKind';

/** A field that two users filled in differently. */
export interface FieldConflict<Field extends string> extends Conflict {
  readonly field: Field;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export type Values<Field extends string> = Readonly<Record<Field, string>>;

/**
 * Comparison and merge of forms whose fields are texts.
 * @param initial values that the form fills in before there is a draft: while they stay so, they are not the user's choice
 */
export const fieldsOf = <Field extends string>(
  fields: readonly Field[],
  initial?: Values<Field>,
): Pick<DraftKind<Values<Field>, unknown, FieldConflict<Field>>, 'same' | 'merge' | 'put'> => ({
  same: (one, other) => fields.every((field) => one[field] === other[field]),
  merge(base, mine, theirs) {
    const content: Record<Field, string> = { ...mine };
    const conflicts: FieldConflict<Field>[] = [];
    for (const field of fields) {
      if (theirs[field] === base[field] || theirs[field] === mine[field]) continue;
      const isUntouched = mine[field] === base[field] || (!base[field] && mine[field] === initial?.[field]);
      if (isUntouched) content[field] = theirs[field];
      else conflicts.push({ field, base: base[field], mine: mine[field], theirs: theirs[field] });
    }
    return { content, conflicts };
  },
  put: (content, { field }, value) => ({ ...content, [field]: value }),
});
