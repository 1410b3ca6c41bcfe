import { useState } from 'preact/hooks';
import { common } from '#texts/common';
import { text as texts } from '#texts/text';

/** Loaded on first use. */
const highlights = () => import('./highlights');

/** Finds words in the shown text. */
export function Find({ within }: { within: () => HTMLElement | null }) {
  const [state, setState] = useState({ at: 0, of: 0, message: '' });
  const to = (at: number, of: number) => setState({ at, of, message: texts.found(at + 1, of) });
  const search = (field: HTMLInputElement) =>
    highlights().then(
      ({ find }) => {
        // The words of now: the reader may have typed on while the code was loaded.
        const words = field.value.trim();
        const of = find(within(), words);
        if (words.length > 1) to(0, of);
        else setState({ at: 0, of, message: '' });
      },
      () => setState({ at: 0, of: 0, message: common.incomplete }),
    );
  const step = (by: number) =>
    highlights().then(({ show }) => {
      const at = (state.at + by + state.of) % state.of;
      show(at);
      to(at, state.of);
    });

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
          onInput={(event) => search(event.currentTarget)}
        />
        <button type="button" class="ds-button" data-variant="secondary" disabled={!state.of} onClick={() => step(-1)}>
          {texts.findPrevious}
        </button>
        <button type="submit" class="ds-button" data-variant="secondary" disabled={!state.of}>
          {texts.findNext}
        </button>
        <span role="status">{state.message}</span>
      </form>
    </search>
  );
}
