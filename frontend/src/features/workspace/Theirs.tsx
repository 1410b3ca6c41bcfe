import { workspace as texts } from '#texts/workspace';
import type { DraftKeeper } from './keeper';
import type { FieldName } from './words';

/** What a colleague wrote where I did too, until I have chosen. */
export function Theirs({ keeper, field }: { keeper: DraftKeeper; field: FieldName }) {
  const { [field]: theirs, ...others } = keeper.theirs;
  if (theirs === undefined) return null;
  return (
    <fieldset class="notice">
      <legend>{texts.theirs}</legend>
      <p class="written">{theirs || texts.emptied}</p>
      <p class="choices">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => keeper.choose({ ...keeper.words, [field]: theirs }, others)}
        >
          {texts.takeTheirs}
        </button>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => keeper.choose(keeper.words, others)}
        >
          {texts.keepMine}
        </button>
      </p>
    </fieldset>
  );
}
