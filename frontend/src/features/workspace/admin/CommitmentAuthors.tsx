import { useState } from 'preact/hooks';
import { admin as texts } from '#texts/admin';
import { common } from '#texts/common';
import type { Event, HistoryPage } from '../../../api/schema.gen';
import { brusselsDay, brusselsTime } from '../../../i18n/brussels';
import { date } from '../../../i18n/format';
import { eventLabel, partyName } from '../../../ui/Changes';
import { LoadError } from '../forms/LoadError';
import { useAuthorizedQuery } from '../session/useAuthorizedQuery';
import { toAccount } from './accountAddresses';
import { listHistoryWithAuthors } from './userApi';

const PAGE_SIZE = 20;

/** The journal of a request with the account of each entry; the API returns it to admins only. */
export default function CommitmentAuthors({ commitmentId }: { commitmentId: string }) {
  const [page, setPage] = useState(1);
  const { result, error, retry } = useAuthorizedQuery(`${commitmentId} ${page}`, () =>
    listHistoryWithAuthors(commitmentId, { page, pageSize: PAGE_SIZE }),
  );
  return (
    <section aria-labelledby="authors">
      <h2 id="authors">{texts.authors}</h2>
      <p class="small">{texts.authorsHint}</p>
      {error !== undefined && <LoadError error={error} retry={retry} />}
      {!result && error === undefined && <p class="delayed">{common.loading}</p>}
      {result && <EventPage page={result.value} showPage={setPage} />}
    </section>
  );
}

function EventPage({ page, showPage }: { page: HistoryPage; showPage: (page: number) => void }) {
  const last = Math.max(1, Math.ceil(page.total / page.pageSize));
  return (
    <>
      <p role="status">{texts.entries(page.total)}</p>
      <ul class="inbox">
        {page.items.map((event) => (
          <Line key={event.eventId} event={event} />
        ))}
      </ul>
      {last > 1 && (
        <p class="button-row">
          <PageButton to={page.page - 1} name={texts.newer} {...{ last, showPage }} />
          <span>{texts.page(page.page, last)}</span>
          <PageButton to={page.page + 1} name={texts.older} {...{ last, showPage }} />
        </p>
      )}
    </>
  );
}

function PageButton({
  to,
  last,
  name,
  showPage,
}: {
  to: number;
  last: number;
  name: string;
  showPage: (page: number) => void;
}) {
  return to < 1 || to > last ? null : (
    <button type="button" class="ds-button" data-variant="secondary" onClick={() => showPage(to)}>
      {name}
    </button>
  );
}

function Line({ event: { happenedAt, kind, by, user } }: { event: Event }) {
  return (
    <li>
      <h3>{eventLabel({ kind, by })}</h3>
      <p class="small">
        <time dateTime={happenedAt}>
          {date(brusselsDay(happenedAt))}, {brusselsTime(happenedAt)}
        </time>{' '}
        · {partyName(by)} · {!user && texts.erasedAuthor}
        {user && (user.name ? <a href={toAccount(user.userId)}>{user.name}</a> : texts.nameless(user.userId))}
      </p>
    </li>
  );
}
