import { occurrences } from './occurrences';

let found: Range[] = [];

/**
 * Marks the words in an element with the CSS Custom Highlight API, which leaves the official text's DOM unchanged.
 * @returns how many times they occur
 */
export function find(within: HTMLElement | null, words: string): number {
  if ('highlights' in CSS) CSS.highlights.clear();
  found = within && words.length > 1 ? occurrences(within, words) : [];
  show(0);
  return found.length;
}

/** Scrolls to one of the marked places. */
export function show(at: number): void {
  const range = found[at];
  if (!range || !('highlights' in CSS)) return;
  CSS.highlights.set('found', new Highlight(...found));
  CSS.highlights.set('found-now', new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
