import { rounds as texts } from '#texts/rounds';
import type { CurrentUser } from '../session/RequireLogin';
import { NEW, toRounds } from '../session/roundAddresses';
import { NewRoundForm } from './NewRoundForm';
import { RoundList } from './RoundList';
import { RoundPage } from './RoundPage';

interface Props {
  me: CurrentUser;
  /** Id of a round or NEW; empty for the list. */
  round: string;
}

/** The reporting rounds, or the one that the address names. */
export default function RoundsContent({ me, round }: Props) {
  const staff = me.roles.includes('staff');
  if (!round) return <RoundList staff={staff} />;
  return (
    <>
      <p>
        <a href={toRounds()}>{texts.toList}</a>
      </p>
      {round !== NEW ? (
        <RoundPage key={round} me={me} roundId={round} />
      ) : staff ? (
        <NewRoundForm userId={me.id} />
      ) : (
        <p class="notice">{texts.staffOnly}</p>
      )}
    </>
  );
}
