/** Folds case and accents, character by character, so that positions stay the same. */
export const fold = (text: string): string =>
  Array.from(text, (letter) => letter.normalize('NFD').charAt(0).toLowerCase().charAt(0) || letter).join('');

/** Ranges of the words in the displayed text, in order. Elements that are not displayed are skipped. */
export function occurrences(root: HTMLElement, words: string): Range[] {
  const folded = fold(words);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.checkVisibility?.() === false) continue;
    const text = fold(node.textContent ?? '');
    for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + folded.length)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + folded.length);
      found.push(range);
    }
  }
  return found;
}
