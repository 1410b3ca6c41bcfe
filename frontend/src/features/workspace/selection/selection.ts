import { useState } from 'preact/hooks';

/** Ids of the chosen requests. Kept outside the page: the way back from an action finds them again. */
let kept: readonly string[] = [];

export interface Selection {
  ids: readonly string[];
  /** Adds requests to the selection, or removes them. */
  choose: (ids: string[], chosen: boolean) => void;
}

/** The requests that the user has ticked in a list, on whichever of its pages. */
export function useSelection(): Selection {
  const [ids, setIds] = useState(kept);
  return {
    ids,
    choose(some, chosen) {
      const others = kept.filter((id) => !some.includes(id));
      kept = chosen ? [...others, ...some] : others;
      setIds(kept);
    },
  };
}

/** Forgets the selection, after the action. */
export function clearSelection(): void {
  kept = [];
}
