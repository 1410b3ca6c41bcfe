import { useEffect, useRef } from 'preact/hooks';
import { commitments } from '#texts/commitments';
import { SearchField } from '../../ui/search/SearchField';
import type { Change } from './query';

const TYPING_MS = 350;

/** Searches while the reader types; the history has one entry per search, not one per letter. */
export function SearchForm({ q, change }: { q: string; change: Change }) {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Back, forward and "clear all" change the address; the field follows unless it has the focus.
  useEffect(() => {
    const field = input.current;
    if (field && field.value.trim() !== q && document.activeElement !== field) field.value = q;
  }, [q]);

  const apply = () => {
    clearTimeout(timer.current);
    const words = input.current?.value.trim() ?? '';
    if (words === q) return;
    change((query) => (words ? query.set('q', words) : query.delete('q')), { replace: q !== '' && words !== '' });
  };
  const later = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(apply, TYPING_MS);
  };

  const filter = (name: string, value: string) => {
    clearTimeout(timer.current);
    change((query) => {
      query.delete('q');
      query.set(name, value);
    });
  };

  // The reader may have typed before this code was loaded.
  useEffect(() => {
    later();
    return () => clearTimeout(timer.current);
  }, []);

  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <label for="q">{commitments.search}</label>
      <div class="input-group">
        <SearchField field={input} filter={filter} defaultValue={q} onInput={later} aria-describedby="qHint" />
        <button type="submit" class="ds-button">
          {commitments.searchSubmit}
        </button>
      </div>
      <p id="qHint" class="small">
        {commitments.searchHint}
      </p>
    </form>
  );
}
