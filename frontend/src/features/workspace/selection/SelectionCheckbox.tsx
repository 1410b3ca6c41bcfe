import { selection as texts } from '#texts/selection';
import type { Selection } from './selection';

interface Props {
  selection: Selection;
  id: string;
  /** Names the request. */
  name: string;
}

/** Chooses one request of a list. */
export const SelectionCheckbox = ({ selection: { ids, choose }, id, name }: Props) => (
  <input
    type="checkbox"
    aria-label={texts.choose(name)}
    checked={ids.includes(id)}
    onChange={(event) => choose([id], event.currentTarget.checked)}
  />
);

/** Chooses all listed requests, or none of them. */
export function SelectAllCheckbox({ selection: { ids, choose }, all }: { selection: Selection; all: string[] }) {
  if (all.length < 2) return null;
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        checked={all.every((id) => ids.includes(id))}
        onChange={(event) => choose(all, event.currentTarget.checked)}
      />{' '}
      {texts.chooseAll(all.length)}
    </label>
  );
}
