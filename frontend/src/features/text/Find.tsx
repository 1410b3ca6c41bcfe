import { useRef, useState } from 'preact/hooks';
import { text as texts } from '#texts/text';
import { occurrences } from './occurrences';

/**
 * Finds words in the shown text. Matches are marked with the CSS Custom Highlight API, which leaves the official
 * text's DOM unchanged.
 */
export function Find({ within }: { within: () => HTMLElement | null }) {
  const [state, setState] = useState({ at: 0, of: 0, asked: false });
  const ranges = useRef<Range[]>([]);

  const show = (at: number) => {
    const range = ranges.current[at];
    setState({ at, of: ranges.current.length, asked: true });
    if (!range || !('highlights' in CSS)) return;
    CSS.highlights.set('found', new Highlight(...ranges.current));
    CSS.highlights.set('found-now', new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  const search = (words: string) => {
    if ('highlights' in CSS) CSS.highlights.clear();
    const root = within();
    ranges.current = root && words.trim().length > 1 ? occurrences(root, words.trim()) : [];
    if (ranges.current.length) show(0);
    else setState({ at: 0, of: 0, asked: words.trim().length > 1 });
  };
  const step = (by: number) => show((state.at + by + state.of) % state.of);

  return (
    <search>
      <form
        class="find-in-text"
        onSubmit={(event) => {
          event.preventDefault();
          if (state.of) step(1);
        }}
      >
        <label for="find">{texts.find}</label>
        <input
          class="ds-input"
          id="find"
          type="search"
          autocomplete="off"
          onInput={(event) => search(event.currentTarget.value)}
        />
        <button type="button" class="ds-button" data-variant="secondary" disabled={!state.of} onClick={() => step(-1)}>
          {texts.findPrevious}
        </button>
        <button type="submit" class="ds-button" data-variant="secondary" disabled={!state.of}>
          {texts.findNext}
        </button>
        <span role="status">{state.asked && texts.found(state.at + 1, state.of)}</span>
      </form>
    </search>
  );
}
