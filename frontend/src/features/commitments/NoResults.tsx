import { commitments as words } from '#texts/commitments?again';
import { noResults } from '#texts/noResults';
import { href } from '../../navigation/paths';
import { DidYouMean } from '../../ui/search/DidYouMean';
import { changed } from './filterQuery';
import type { Change } from './query';

interface Props {
  pastEnd: boolean;
  search: string;
  change: Change;
}

/** Replaces an empty list: states why it is empty and links on. */
export function NoResults({ pastEnd, search, change }: Props) {
  const query = new URLSearchParams(search);
  const q = query.get('q')?.trim();
  const to = (other: string) =>
    href(
      { page: 'commitments' },
      changed(search, (next) => next.set('q', other)),
    );
  return (
    <div class="notice">
      <h2>{pastEnd ? noResults.pastEnd : noResults.none}</h2>
      {!pastEnd && q && !query.get('asOf') && <DidYouMean q={q} to={to} />}
      {!pastEnd && <p>{noResults.noneAdvice}</p>}
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() =>
          change((query) => {
            for (const name of pastEnd ? ['page'] : [...query.keys()]) query.delete(name);
          })
        }
      >
        {pastEnd ? noResults.firstPage : words.reset}
      </button>
    </div>
  );
}
