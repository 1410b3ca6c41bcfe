import { useEffect, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { sittings as texts } from '#texts/sittings';
import type { Sitting } from '../../../api/schema.gen';
import { today } from '../../../i18n/days';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { LoadError } from '../forms/LoadError';
import { NEW, toSittings } from '../session/sittingAddresses';
import { listSittings } from './sittingApi';

interface Props {
  /** Ids of requests for the agenda of the sitting that the user chooses. */
  added: readonly string[];
}

/** All sittings, the latest first. */
export function SittingList({ added }: Props) {
  const [sittings, setSittings] = useState<Sitting[]>();
  const [next, setNext] = useState(1);
  const [error, setError] = useState<unknown>();
  async function load() {
    setError(undefined);
    try {
      const { items, next: more } = (await listSittings(next)).value;
      setSittings([...(sittings ?? []), ...items]);
      setNext(more ? next + 1 : 0);
    } catch (error) {
      setError(error);
    }
  }
  useEffect(() => {
    load();
  }, []);
  // Nothing is added to the agenda of a sitting that has taken place.
  const shown = sittings?.filter((sitting) => added.length === 0 || sitting.heldOn >= today());
  return (
    <>
      <p>{added.length > 0 ? texts.chooseSitting(added.length) : texts.lede}</p>
      <p>
        <a href={toSittings({ sitting: NEW, commitments: added })}>{texts.prepare}</a>
      </p>
      {error !== undefined && <LoadError error={error} retry={load} />}
      {!shown && error === undefined && <p class="delayed">{common.loading}</p>}
      {shown?.length === 0 && <p>{texts.none}</p>}
      <ul class="inbox">
        {shown?.map((sitting) => (
          <li key={sitting.sittingId}>
            <h2>
              <a href={toSittings({ sitting: sitting.sittingId, commitments: added })}>
                {date(sitting.heldOn)} · {localized(sitting.committee)}
              </a>
            </h2>
            <p class="status-line small">
              <span>{sitting.announced ? texts.states.announced : texts.states.prepared}</span>
              <span>{texts.requests(sitting.commitments.length)}</span>
            </p>
          </li>
        ))}
      </ul>
      {sittings && next > 0 && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={load}>
          {texts.more}
        </button>
      )}
    </>
  );
}
