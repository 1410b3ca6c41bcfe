import type { RefObject } from 'preact';
import { suggestions as texts } from '#texts/suggestions';
import type { Suggestion } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { go } from '../../navigation/history';
import { href, toBody, toCommitment } from '../../navigation/paths';
import { useCombobox } from './useCombobox';

export interface SuggestionListProps {
  field: RefObject<HTMLInputElement | null>;
  /** Restricts the list below the field. */
  filter: (name: 'committee' | 'policyArea', value: string) => void;
}

/** Suggestions below a search field, which becomes a combobox. The field keeps the focus; Enter without a choice searches. */
export function SuggestionList({ field, filter }: SuggestionListProps) {
  const choose = ({ kind, value }: Suggestion) => {
    if (kind === 'committee' || kind === 'policyArea') {
      // The words found the filter; they are no longer searched.
      if (field.current) field.current.value = '';
      filter(kind, value);
    } else if (kind === 'commitment') go(toCommitment(value));
    else if (kind === 'body') go(toBody(value));
    else go(href({ page: 'followedResolution', id: value }));
  };
  const { items, active, id, pick } = useCombobox(field, choose);
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
            key={item.href}
            role="option"
            id={`${id}-${i}`}
            tabIndex={-1}
            aria-selected={i === active}
            onClick={() => pick(item)}
          >
            <span class="kicker">
              {texts.kinds[item.kind]}
              {item.citation && ` · ${item.citation}`}
            </span>
            {localized(item.label)}
          </div>
        ))}
      </div>
      <span role="status" class="ds-sr-only">
        {items.length > 0 && texts.count(items.length)}
      </span>
    </>
  );
}
