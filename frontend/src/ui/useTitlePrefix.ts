import { useEffect } from 'preact/hooks';

/** Puts the filters of a list before the title of its document. */
export function useTitlePrefix(filters: string[]): void {
  const prefix = filters.length > 0 ? `${filters.join(', ')} – ` : '';
  useEffect(() => {
    if (!prefix) return;
    document.title = prefix + document.title;
    return () => {
      document.title = document.title.replace(prefix, '');
    };
  }, [prefix]);
}
