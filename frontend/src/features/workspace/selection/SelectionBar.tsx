import { actions } from '#texts/actions';
import { selection as texts } from '#texts/selection';
import { toSittings } from '../session/sittingAddresses';
import { type BulkActionKind, MAX_REQUESTS, toBulkAction } from './bulkAction';
import type { Selection } from './selection';

interface Props {
  selection: Selection;
  acts: readonly BulkActionKind[];
  /** Whether the requests can be put on the agenda of a sitting. */
  toSitting?: boolean;
}

/** How many requests are chosen, and what can be done with all of them; stays in view below the list. */
export function SelectionBar({ selection: { ids, choose }, acts, toSitting }: Props) {
  return (
    <section class={ids.length > 0 ? 'selection-bar' : ''} aria-label={texts.label}>
      <p role="status">{ids.length > 0 && texts.chosen(ids.length)}</p>
      {ids.length > MAX_REQUESTS && <p class="error">{texts.atMost(MAX_REQUESTS)}</p>}
      {ids.length > 0 && (
        <p class="button-row">
          {ids.length <= MAX_REQUESTS &&
            acts.map((act) => (
              <a key={act} href={toBulkAction({ act, ids: [...ids] })}>
                {actions[act].title}
              </a>
            ))}
          {toSitting && ids.length <= MAX_REQUESTS && (
            <a href={toSittings({ commitments: ids })}>{texts.putOnAgenda}</a>
          )}
          <button type="button" class="ds-button" data-variant="tertiary" onClick={() => choose([...ids], false)}>
            {texts.chooseNone}
          </button>
        </p>
      )}
    </section>
  );
}
