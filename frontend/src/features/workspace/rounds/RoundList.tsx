import { useEffect, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { rounds as texts } from '#texts/rounds';
import type { ReportingRound } from '../../../api/schema.gen';
import { LoadError } from '../forms/LoadError';
import { NEW, toRounds } from '../session/roundAddresses';
import { listRounds } from './roundApi';
import { nameOf, stateOf } from './roundState';

/** All rounds that the user may see, the newest first. */
export function RoundList({ staff }: { staff: boolean }) {
  const [rounds, setRounds] = useState<ReportingRound[]>();
  const [next, setNext] = useState(1);
  const [error, setError] = useState<unknown>();
  async function load() {
    setError(undefined);
    try {
      const { items, next: more } = (await listRounds(next)).value;
      setRounds([...(rounds ?? []), ...items]);
      setNext(more ? next + 1 : 0);
    } catch (error) {
      setError(error);
    }
  }
  useEffect(() => {
    load();
  }, []);
  return (
    <>
      <p>{texts.lede}</p>
      {staff && (
        <p>
          <a class="ds-button" href={toRounds(NEW)}>
            {texts.prepare}
          </a>
        </p>
      )}
      {error !== undefined && <LoadError error={error} retry={load} />}
      {!rounds && error === undefined && <p class="delayed">{common.loading}</p>}
      {rounds?.length === 0 && <p>{texts.none}</p>}
      <ul class="inbox">
        {rounds?.map((round) => (
          <li key={round.reportingRoundId}>
            <h2>
              <a href={toRounds(round.reportingRoundId)}>{nameOf(round)}</a>
            </h2>
            <p class="status-line small">
              <span>{texts.states[stateOf(round)]}</span>
              {round.dueOn && <span>{texts.due(round.dueOn)}</span>}
            </p>
          </li>
        ))}
      </ul>
      {rounds && next > 0 && (
        <button type="button" class="ds-button" data-variant="secondary" onClick={load}>
          {texts.more}
        </button>
      )}
    </>
  );
}
