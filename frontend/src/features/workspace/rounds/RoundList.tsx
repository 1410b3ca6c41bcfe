import { rounds as texts } from '#texts/rounds';
import { stateOf } from '../../../ui/roundsAndSittings/roundState';
import { PagedList } from '../forms/PagedList';
import { NEW, toRounds } from '../session/roundAddresses';
import { listRoundsAsStaff } from './roundApi';
import { nameOf } from './roundName';

/** All rounds that the user may see, the newest first. */
export function RoundList({ staff }: { staff: boolean }) {
  return (
    <>
      <p>{texts.lede}</p>
      {staff && (
        <p>
          <a href={toRounds(NEW)}>{texts.prepare}</a>
        </p>
      )}
      <PagedList list={listRoundsAsStaff} none={texts.none} more={texts.more}>
        {(round) => (
          <li key={round.reportingRoundId}>
            <h2>
              <a href={toRounds(round.reportingRoundId)}>{nameOf(round)}</a>
            </h2>
            <p class="status-line small">
              <span>{texts.states[stateOf(round)]}</span>
              {round.dueOn && <span>{texts.due(round.dueOn)}</span>}
            </p>
          </li>
        )}
      </PagedList>
    </>
  );
}
