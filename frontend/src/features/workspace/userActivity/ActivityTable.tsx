import { admin } from '#texts/admin';
import { userActivity as texts } from '#texts/userActivity';
import type { Activity, UserReference } from '../../../api/schema.gen';
import { brusselsDay, brusselsTime } from '../../../i18n/brussels';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { toCommitment } from '../../../navigation/paths';
import { eventLabel, partyName } from '../../../ui/Changes';
import { commitmentLabel } from '../../../ui/commitmentLabel';
import { toAccount } from '../admin/accountAddresses';
import { OperationObject } from './OperationObject';
import { stateOf } from './stateOf';

/** A table on wide screens and a list of cards on narrow ones; the roles keep it a table for screen readers. */
export const ActivityTable = ({ items }: { items: Activity[] }) => (
  <table class="activity-table" role="table" aria-label={texts.table}>
    <thead role="rowgroup">
      <tr role="row">
        {[texts.when, texts.who, texts.what, texts.subject].map((title) => (
          <th key={title} role="columnheader" scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {items.map((item) => (
        <Row key={item.activityId} item={item} />
      ))}
    </tbody>
  </table>
);

const Row = ({ item }: { item: Activity }) => (
  <tr role="row">
    <td role="cell">
      <time dateTime={item.happenedAt}>
        {date(brusselsDay(item.happenedAt))}, {brusselsTime(item.happenedAt)}
      </time>
    </td>
    <td role="cell">
      <UserName user={item.user} />
    </td>
    <td role="cell">
      <What item={item} />
    </td>
    <td role="cell">
      {item.fact && (
        <a href={toCommitment(item.fact.commitment.commitmentId)}>
          {commitmentLabel(item.fact.commitment)} {localized(item.fact.commitment.shortTitle)}
        </a>
      )}
      {item.accountChange && <UserName user={item.accountChange.account} />}
      {item.bodyChange && localized(item.bodyChange.body.name)}
      {item.staffOperation && <OperationObject operation={item.staffOperation} />}
    </td>
  </tr>
);

function What({ item: { fact, accountChange, bodyChange, staffOperation } }: { item: Activity }) {
  if (fact)
    return (
      <>
        <strong>{eventLabel(fact)}</strong>
        <span class="note">
          {partyName(fact.by)}
          {fact.internal && ` · ${texts.internal}`}
        </span>
      </>
    );
  if (bodyChange) return <strong>{texts.bodyChange[bodyChange.kind]}</strong>;
  if (staffOperation) return <strong>{texts.staffOperation[staffOperation.kind]}</strong>;
  if (!accountChange) return null;
  const { kind, before, after } = accountChange;
  const was = before && stateOf(kind, before);
  const became = after && stateOf(kind, after);
  return (
    <>
      <strong>{texts.accountChange[kind]}</strong>
      {was && <span class="note">{texts.before(was)}</span>}
      {became && <span class="note">{texts.after(became)}</span>}
    </>
  );
}

const UserName = ({ user }: { user: UserReference | undefined }) =>
  !user ? (
    <span>{admin.erasedAuthor}</span>
  ) : user.name ? (
    <a href={toAccount(user.userId)}>{user.name}</a>
  ) : (
    <span>{admin.nameless(user.userId)}</span>
  );
