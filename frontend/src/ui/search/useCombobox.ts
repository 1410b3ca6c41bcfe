import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Shorter than the delay after which the list itself is searched. */
const TYPING_MS = 150;
const MIN_CHARACTERS = 2;
const NONE = -1;

/** A combobox: its suggestions, empty while the list is closed; the index of the active one; the id of the list. */
export interface Combobox<Item> {
  items: Item[];
  active: number;
  id: string;
  pick: (item: Item) => void;
}

/**
 * Makes a text field an editable combobox with a list of suggestions, chosen by hand (ARIA Authoring Practices, "Editable
 * Combobox With List Autocomplete").
 * @param find the suggestions for what is typed; it must not depend on the render
 */
export function useCombobox<Item>(
  field: RefObject<HTMLInputElement | null>,
  find: (typed: string) => Promise<Item[]>,
  choose: (item: Item) => void,
): Combobox<Item> {
  const id = useId();
  const [items, setItems] = useState<Item[]>([]);
  const [active, setActive] = useState(NONE);
  const latest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Closes the list, and ignores the response that is awaited. */
  const close = () => {
    clearTimeout(timer.current);
    latest.current++;
    setItems([]);
    setActive(NONE);
  };
  const pick = (item: Item) => {
    close();
    choose(item);
  };
  const look = async (q: string) => {
    const own = ++latest.current;
    const found = q.length < MIN_CHARACTERS ? [] : await find(q).catch((): Item[] => []);
    if (own !== latest.current) return;
    setItems(found);
    setActive(NONE);
  };

  useEffect(() => {
    const input = field.current;
    if (!input) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', id);
    const later = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => look(input.value.trim()), TYPING_MS);
    };
    input.addEventListener('input', later);
    input.addEventListener('blur', close);
    return () => {
      close();
      input.removeEventListener('input', later);
      input.removeEventListener('blur', close);
    };
  }, []);

  // With the current suggestions.
  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    input.setAttribute('aria-expanded', String(items.length > 0));
    if (active === NONE) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${active}`);
    const press = (event: KeyboardEvent) => {
      const { key, isComposing } = event;
      const chosen = items[active];
      const isOpen = items.length > 0;
      if (isComposing) return;
      if (key === 'ArrowDown' && !isOpen) look(input.value.trim());
      else if (key === 'ArrowDown') setActive(active + 1 < items.length ? active + 1 : NONE);
      else if (key === 'ArrowUp' && isOpen) setActive(active === NONE ? items.length - 1 : active - 1);
      else if (key === 'Escape' && isOpen) close();
      else if (key === 'Enter' && chosen) pick(chosen);
      else {
        // Enter searches what was typed.
        if (key === 'Enter') close();
        return;
      }
      event.preventDefault();
    };
    input.addEventListener('keydown', press);
    return () => input.removeEventListener('keydown', press);
  }, [items, active]);

  return { items, active, id, pick };
}
