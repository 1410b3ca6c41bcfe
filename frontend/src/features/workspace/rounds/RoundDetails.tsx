import { useEffect, useRef, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { publishedRounds as texts } from '#texts/publishedRounds';
import { rounds as words } from '#texts/rounds';
import type { ReportingRound, RoundBody } from '../../../api/schema.gen';
import { brusselsDay } from '../../../i18n/brussels';
import { Participation } from '../../../ui/roundsAndSittings/Participation';
import { ReportFiles } from '../../../ui/roundsAndSittings/ReportFiles';
import { type RoundState, stateOf } from '../../../ui/roundsAndSittings/roundState';
import { LoadError } from '../forms/LoadError';
import { UnreadableTexts } from '../forms/UnreadableTexts';
import type { CurrentUser } from '../session/RequireLogin';
import type { ApiResult } from '../session/send';
import { OpenedRound } from './OpenedRound';
import { OpenRound } from './OpenRound';
import { PreparedRound } from './PreparedRound';
import { RoundForeword } from './RoundForeword';
import { RoundOperations } from './RoundOperations';
import { RoundRequests } from './RoundRequests';
import { readParticipation, readRound } from './roundApi';

interface Props {
  me: CurrentUser;
  roundId: string;
}

/** A round: in preparation its form, then its letter, which bodies have reported, and the requests of the user's bodies. */
export function RoundDetails({ me, roundId }: Props) {
  const [read, setRead] = useState<ApiResult<ReportingRound>>();
  const [participation, setParticipation] = useState<RoundBody[]>();
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState('');
  const before = useRef<RoundState | undefined>(undefined);
  const notice = useRef<HTMLParagraphElement>(null);
  async function load(own = false) {
    setError(undefined);
    try {
      const [round, bodies] = await Promise.all([readRound(roundId), readParticipation(roundId)]);
      // The forms of the state before disappear: their messages too.
      const change = changeOf(before.current, round.value, own);
      if (change) setDone(change);
      before.current = stateOf(round.value);
      setRead(round);
      setParticipation(bodies);
      return round;
    } catch (error) {
      setError(error);
    }
  }
  useEffect(() => {
    load();
  }, []);
  // The button that had the focus is removed, and may stand far below.
  useEffect(() => notice.current?.focus(), [done]);
  if (error !== undefined) return <LoadError error={error} retry={() => load()} />;
  if (!read || !participation) return <p class="delayed">{common.loading}</p>;
  const state = stateOf(read.value);
  if (state === 'prepared')
    return (
      <UnreadableTexts userId={me.id} place={`round ${roundId}`}>
        <PreparedRound userId={me.id} read={read} participation={participation} changed={() => load(true)} />
      </UnreadableTexts>
    );
  const mine = me.bodies.map(({ bodyId }) => bodyId);
  const others = (
    <>
      <Participation bodies={participation} list="inbox" />
      <ReportFiles id="round-report" title={texts.report} lede={texts.reportLede} scope={{ round: roundId }} />
      {me.roles.includes('staff') && (
        <RoundForeword userId={me.id} original={me.language} read={read} changed={() => load()} />
      )}
      {state === 'open' && me.roles.includes('staff') && <OpenRound userId={me.id} read={read} changed={load} />}
      {me.roles.includes('staff') && <RoundOperations roundId={roundId} savedAt={read.value.savedAt} />}
    </>
  );
  return (
    <>
      <div role="status">
        {done && (
          <p class="notice" ref={notice} tabIndex={-1}>
            {done}
          </p>
        )}
      </div>
      <OpenedRound round={read.value} />
      {mine.length > 0 ? (
        <RoundRequests roundId={roundId} bodyIds={mine} open={state === 'open'}>
          {others}
        </RoundRequests>
      ) : (
        others
      )}
    </>
  );
}

/** Says that the round was opened or closed since it was last read. */
function changeOf(before: RoundState | undefined, round: ReportingRound, own: boolean): string | undefined {
  if (before === 'prepared' && stateOf(round) === 'open' && own) return words.opened;
  if (before === 'open' && round.closedAt)
    return own ? words.closed : words.closedMeanwhile(brusselsDay(round.closedAt));
}
