/** A value with its earlier and undone versions. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** The text field in which the present value was typed. */
  readonly field?: string | undefined;
}

const MAX_STEPS = 200;

export const startHistory = <Value>(present: Value): History<Value> => ({ past: [], present, future: [] });

/**
 * Records a change; the same value is no change.
 * @param field the text field in which it was typed: what is typed there in succession is undone in one step
 */
export function record<Value>(history: History<Value>, present: Value, field?: string): History<Value> {
  if (present === history.present) return history;
  const continues = field !== undefined && field === history.field;
  const past = continues ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present, future: [], field };
}

export function undo<Value>({ past, present, future }: History<Value>): History<Value> {
  const last = past.at(-1);
  return last === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

export function redo<Value>({ past, present, future }: History<Value>): History<Value> {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest };
}
