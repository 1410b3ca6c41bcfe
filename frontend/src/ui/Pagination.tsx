import { noResults } from '#texts/noResults';
import { paging } from '#texts/paging';

/**
 * Links to the previous and the next page of a list; nothing if there is one page. A page past the end says so.
 * @param to the address of a page, from 1
 */
export function Pagination({ page, of, to }: { page: number; of: number; to: (page: number) => string }) {
  if (page > Math.max(of, 1))
    return (
      <p class="notice">
        {noResults.pastEnd} <a href={to(1)}>{noResults.firstPage}</a>
      </p>
    );
  if (of < 2) return null;
  return (
    <nav class="pages" aria-label={paging.pages}>
      {page > 1 && (
        <a rel="prev" href={to(page - 1)}>
          ← {paging.previousPage}
        </a>
      )}
      <span>{paging.page(page, of)}</span>
      {page < of && (
        <a rel="next" href={to(page + 1)}>
          {paging.nextPage} →
        </a>
      )}
    </nav>
  );
}
