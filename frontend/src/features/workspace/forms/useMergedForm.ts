import { useLayoutEffect, useRef } from 'preact/hooks';
import { fieldsOf, type Values } from '../autosave/fields';
import { useFormDraft } from './useFormDraft';

/**
 * The form of something that is public or will be announced, so that nothing is saved while it is typed: it is kept in the tab until
 * it is sent. What colleagues save meanwhile is merged into it field by field, so that no version is replaced unseen.
 * @param fields must not change
 * @param published the current values
 */
export function useMergedForm<Field extends string>(
  userId: string,
  place: string,
  fields: readonly Field[],
  published: Values<Field>,
) {
  const form = fieldsOf(fields);
  /** The values together with those from which the user started. */
  const stored = (typed: Values<Field>, base: Values<Field>) => ({ ...typed, [BASE]: JSON.stringify(base) });
  const draft = useFormDraft(userId, place, stored(published, published));
  const { [BASE]: start, ...typed } = draft.typed;
  const base = JSON.parse(start ?? '{}') as Values<Field>;
  const { content: words, conflicts } = form.merge(base, typed as Values<Field>, published);
  const theirs = Object.fromEntries(conflicts.map((one) => [one.field, one.theirs])) as Partial<Values<Field>>;

  const latest = useRef(words);
  latest.current = words;

  /** Keeps these words: what was merged counts as read, but for the fields with a conflict. */
  const keep = (typed: Values<Field>, open: Field[]) =>
    draft.type(stored(typed, { ...published, ...Object.fromEntries(open.map((field) => [field, base[field]])) }));
  const open = conflicts.map(({ field }) => field);

  const isPublished = form.same(words, published);
  const isOutdated = !form.same(base, published);
  // Before the user can type again, or that would be forgotten.
  useLayoutEffect(() => {
    if (isPublished && isOutdated) draft.forget(stored(published, published));
  }, [isPublished, isOutdated]);

  return {
    words,
    theirs,
    /** Idempotency key: the same for each attempt to send the same values. */
    key: draft.key,
    touched: !isPublished,
    restored: draft.restored && !isPublished,
    change: (field: Field, value: string) => keep({ ...words, [field]: value }, open),
    changeAll: (changed: Partial<Values<Field>>) => keep({ ...words, ...changed }, open),
    /** Resolves the conflict of one field. */
    choose: (field: Field, whose: 'mine' | 'theirs') =>
      keep(
        whose === 'theirs' ? { ...words, [field]: theirs[field] ?? '' } : words,
        open.filter((one) => one !== field),
      ),
    /**
     * These values were sent, and are public now. Values typed meanwhile stay.
     * @param from the words of the form when they were sent
     */
    sent: (values: Values<Field>, from = values) =>
      form.same(latest.current, from)
        ? draft.forget(stored(values, values))
        : draft.type(stored(latest.current, values)),
  };
}

const BASE = 'base';
