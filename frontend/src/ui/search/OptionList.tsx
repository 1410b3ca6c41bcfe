import type { ComponentChildren } from 'preact';
import { suggestions as texts } from '#texts/suggestions';
import type { Combobox } from './useCombobox';

interface Props<Item> {
  combobox: Combobox<Item>;
  keyOf: (item: Item) => string;
  option: (item: Item) => ComponentChildren;
}

/** The list below a combobox, and the announcement of its length. */
export function OptionList<Item>({ combobox: { items, active, id, pick }, keyOf, option }: Props<Item>) {
  return (
    <>
      {/* Keeps the focus in the field. */}
      <div
        class="suggestions"
        role="listbox"
        id={id}
        aria-label={texts.label}
        hidden={items.length === 0}
        onPointerDown={(event) => event.preventDefault()}
      >
        {items.map((item, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys, as it has the focus.
          <div
            key={keyOf(item)}
            role="option"
            id={`${id}-${i}`}
            tabIndex={-1}
            aria-selected={i === active}
            onClick={() => pick(item)}
          >
            {option(item)}
          </div>
        ))}
      </div>
      <span role="status" class="ds-sr-only">
        {items.length > 0 && texts.count(items.length)}
      </span>
    </>
  );
}
