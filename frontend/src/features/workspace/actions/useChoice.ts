import { useRef } from 'preact/hooks';
import { type Action, type AvailableAction, chosen } from '../statements/availableActions';

/** Actions on a draft: the form that begins a draft is the one that continues it. */
const OF_DRAFTS: Action[] = ['report', 'enterReport'];

const isSameForm = (one: AvailableAction, other: AvailableAction) =>
  one.act === other.act && (one.on === other.on || OF_DRAFTS.includes(one.act));

interface Choice {
  /** The action whose form is shown. */
  choice: AvailableAction | undefined;
  /** The available action that it is marked as. */
  current: AvailableAction | undefined;
}

/**
 * The chosen action. While the address is the same and the action is available, it stays, although the facts, read again, name
 * the draft that was begun in its form: a form made anew would lose its messages and the focus.
 * @param isDone whether the form was left
 */
export function useChoice(availableActions: AvailableAction[], search: string, isDone: boolean): Choice {
  const shown = useRef<{ search: string; choice: AvailableAction | undefined }>(undefined);
  const last = shown.current?.search === search ? shown.current.choice : undefined;
  const same = availableActions.filter((one) => last && isSameForm(one, last));
  const current = same.find(({ on }) => on === last?.on) ?? same[0] ?? chosen(availableActions, search);
  const choice = same.length > 0 ? last : current;
  shown.current = isDone ? undefined : { search, choice };
  return { choice, current };
}
