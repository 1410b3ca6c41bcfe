import { paging } from '#texts/paging';
import { href } from '../../navigation/paths';
import { changed } from './query';

export function Pagination({ page, of, search }: { page: number; of: number; search: string }) {
  if (of < 2 || page > of) return null;
  const to = (n: number) =>
    href(
      { page: 'commitments' },
      changed(search, (query) => query.set('page', String(n))),
    );
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
