import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { LoadError } from './LoadError';

interface Props<T> {
  /** Requests a page, from 1. `next` is its link to the next page, if there is one. */
  list: (page: number) => Promise<{ value: { items: T[]; next?: string } }>;
  /** Whether an item is shown; by default all are. */
  filter?: (item: T) => boolean;
  /** Shown if there is no item. */
  none: string;
  /** Label of the button that appends the next page. */
  more: string;
  /** One item, as `<li>` with a key. */
  children: (item: T) => ComponentChildren;
}

/** A list that shows its first page, and appends a further one at each press of a button. */
export function PagedList<T>({ list, filter = () => true, none, more, children }: Props<T>) {
  const [items, setItems] = useState<T[]>();
  const [next, setNext] = useState(1);
  const [error, setError] = useState<unknown>();
  const loading = useRef(false);
  async function load() {
    // A second press before the response would append the same page again.
    if (loading.current) return;
    loading.current = true;
    setError(undefined);
    try {
      const page = (await list(next)).value;
      setItems([...(items ?? []), ...page.items]);
      setNext(page.next ? next + 1 : 0);
    } catch (error) {
      setError(error);
    }
    loading.current = false;
  }
  useEffect(() => {
    load();
  }, []);
  const shown = items?.filter(filter);
  return (
    <>
      {error !== undefined && <LoadError error={error} retry={load} />}
      {!shown && error === undefined && <p class="delayed">{common.loading}</p>}
      {shown?.length === 0 && <p>{none}</p>}
      <ul class="inbox">{shown?.map(children)}</ul>
      {items && next > 0 && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={load}>
          {more}
        </button>
      )}
    </>
  );
}
