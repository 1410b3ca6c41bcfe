import type { ComponentType, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SuggestionListProps } from './SuggestionList';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  /** Called when a suggested committee or policy area is chosen. */
  filter: SuggestionListProps['filter'];
  onInput?: () => void;
  defaultValue?: string;
  'aria-describedby'?: string;
}

/** The field of a search. Its suggestions are loaded when it first has the focus; without them it is a plain field. */
export function SearchField({ field, filter, ...rest }: Props) {
  const [List, setList] = useState<ComponentType<SuggestionListProps>>();
  const load = () => {
    import('./SuggestionList').then(
      (code) => setList(() => code.SuggestionList),
      () => {},
    );
  };
  // The reader may have entered the field before this code was loaded.
  useEffect(() => {
    if (document.activeElement === field.current) load();
  }, []);
  return (
    <div class="search-field">
      <input
        class="ds-input"
        id="q"
        name="q"
        type="search"
        maxLength={200}
        ref={field}
        autocomplete="off"
        enterkeyhint="search"
        onFocus={load}
        {...rest}
      />
      {List && <List field={field} filter={filter} />}
    </div>
  );
}
