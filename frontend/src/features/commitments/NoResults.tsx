import { commitments as words } from '#texts/commitments?again';
import { noResults } from '#texts/noResults';
import type { Change } from './query';

/** Replaces an empty list: states why it is empty and links on. */
export function NoResults({ pastEnd, change }: { pastEnd: boolean; change: Change }) {
  return (
    <div class="notice">
      <h2>{pastEnd ? noResults.pastEnd : noResults.none}</h2>
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
