import { rounds as texts } from '#texts/rounds';
import { NEW, roundIn, toRounds } from '../session/roundAddresses';
import type { ViewProps } from '../session/workspaceView';
import { NewRoundForm } from './NewRoundForm';
import { RoundDetails } from './RoundDetails';
import { RoundList } from './RoundList';

/** The reporting rounds, or the one that the address names. */
export default function RoundsView({ me, search }: ViewProps) {
  const round = roundIn(search);
  const staff = me.roles.includes('staff');
  if (!round) return <RoundList staff={staff} />;
  return (
    <>
      <p>
        <a href={toRounds()}>{texts.toList}</a>
      </p>
      {round !== NEW ? (
        <RoundDetails key={round} me={me} roundId={round} />
      ) : staff ? (
        <NewRoundForm userId={me.id} />
      ) : (
        <p class="notice">{texts.staffOnly}</p>
      )}
    </>
  );
}
