import { sittings as texts } from '#texts/sittings';
import { today } from '../../../i18n/days';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { PagedList } from '../forms/PagedList';
import { NEW, toSittings } from '../session/sittingAddresses';
import { listSittingsAsStaff } from './sittingApi';

interface Props {
  /** Ids of requests for the agenda of the sitting that the user chooses. */
  added: readonly string[];
}

/** All sittings, the latest first. */
export function SittingList({ added }: Props) {
  return (
    <>
      <p>{added.length > 0 ? texts.chooseSitting(added.length) : texts.lede}</p>
      <p>
        <a href={toSittings({ sitting: NEW, commitments: added })}>{texts.prepare}</a>
      </p>
      <PagedList
        list={listSittingsAsStaff}
        // Nothing is added to the agenda of a sitting that has taken place.
        filter={({ heldOn }) => added.length === 0 || heldOn >= today()}
        none={texts.none}
        more={texts.more}
      >
        {(sitting) => (
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
        )}
      </PagedList>
    </>
  );
}
