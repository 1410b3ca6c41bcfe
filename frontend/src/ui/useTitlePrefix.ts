import { useEffect } from 'preact/hooks';

/** Puts these words before the title of the document, such as the filters of a list. */
export function useTitlePrefix(words: string[]): void {
  const prefix = words.length > 0 ? `${words.join(', ')} – ` : '';
  useEffect(() => {
    if (!prefix) return;
    document.title = prefix + document.title;
    return () => {
      document.title = document.title.replace(prefix, '');
    };
  }, [prefix]);
}
