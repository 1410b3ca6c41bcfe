import { admin } from '#texts/admin';
import { rounds as texts } from '#texts/rounds';
import { userActivity } from '#texts/userActivity';
import { brusselsDay, brusselsTime } from '../../../i18n/brussels';
import { date } from '../../../i18n/format';
import { useAuthorizedQuery } from '../session/useAuthorizedQuery';
import { listRoundOperations } from './roundApi';

interface Props {
  roundId: string;
  /** When the round was last saved: what was done is read again after a change. */
  savedAt: string;
}

/** Who prepared, opened, changed and closed the round, newest first. Without an answer nothing is shown. */
export function RoundOperations({ roundId, savedAt }: Props) {
  const { result } = useAuthorizedQuery(`${roundId} ${savedAt}`, () => listRoundOperations(roundId));
  const items = result?.value.items ?? [];
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{texts.operations}</h2>
      <ul>
        {items.map(({ kind, happenedAt, user }) => (
          <li key={happenedAt + kind}>
            {userActivity.staffOperation[kind]}
            <span class="note">
              {' '}
              {date(brusselsDay(happenedAt))}, {brusselsTime(happenedAt)} ·{' '}
              {user ? (user.name ?? admin.nameless(user.userId)) : admin.erasedAuthor}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
