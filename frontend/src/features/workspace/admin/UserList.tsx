import { admin as texts } from '#texts/admin';
import { common } from '#texts/common';
import { listTitles } from '#texts/listTitles';
import type { User, UserPage } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { navigate } from '../../../navigation/history';
import { LoadError } from '../forms/LoadError';
import { useAuthorizedQuery } from '../session/useAuthorizedQuery';
import { toAccount, toAccounts, toInvite, toUserActivity } from './accountAddresses';
import { nameOf } from './accountForm';
import { listUsers } from './userApi';

const PAGE_SIZE = 20;

export function UserList({ q, page, me }: { q: string; page: number; me: string }) {
  const { result, error, retry } = useAuthorizedQuery(`${q} ${page}`, () =>
    listUsers({ ...(q && { q }), page, pageSize: PAGE_SIZE }),
  );
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.lede}</p>
      <p>
        <a href={toInvite()}>{texts.invite}</a> · <a href={toUserActivity()}>{listTitles.userActivity}</a>
      </p>
      <Search q={q} />
      {error !== undefined && <LoadError error={error} retry={retry} />}
      {!result && error === undefined && <p class="delayed">{common.loading}</p>}
      {result && <Found page={result.value} q={q} me={me} />}
    </section>
  );
}

function Search({ q }: { q: string }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const words = String(new FormData(event.currentTarget).get('q') ?? '').trim();
        navigate(toAccounts(words ? { q: words } : {}), { arrival: 'filter' });
      }}
    >
      <div class="field">
        <label for="q">{texts.search}</label>
        <p class="small" id="q-hint">
          {texts.searchHint}
        </p>
        <div class="button-row">
          <input
            class="ds-input narrow"
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            maxLength={200}
            autocomplete="off"
            aria-describedby="q-hint"
          />
          <button type="submit" class="ds-button" data-variant="secondary">
            {texts.searchSubmit}
          </button>
        </div>
      </div>
    </form>
  );
}

function Found({ page, q, me }: { page: UserPage; q: string; me: string }) {
  const last = Math.max(1, Math.ceil(page.total / page.pageSize));
  const to = (n: number) => toAccounts({ ...(q && { q }), page: String(n) });
  return (
    <>
      <p role="status">{page.total ? texts.found(page.total) : texts.none}</p>
      <ul class="inbox">
        {page.items.map((user) => (
          <Line key={user.userId} user={user} me={me} />
        ))}
      </ul>
      {last > 1 && (
        <nav class="pages" aria-label={texts.pages}>
          {page.page > 1 && (
            <a rel="prev" href={to(page.page - 1)}>
              ← {texts.previous}
            </a>
          )}
          <span>{texts.page(page.page, last)}</span>
          {page.page < last && (
            <a rel="next" href={to(page.page + 1)}>
              {texts.next} →
            </a>
          )}
        </nav>
      )}
    </>
  );
}

function Line({ user, me }: { user: User; me: string }) {
  const bodies = user.bodies.map((body) => localized(body.abbreviation)).join(', ');
  const roles = user.roles.map((role) => (role === 'agency' && bodies ? bodies : texts.roles[role]));
  return (
    <li>
      <h3>
        <a href={toAccount(user.userId)}>{nameOf(user)}</a>
      </h3>
      <p class="small">{user.email}</p>
      <p class="status-line">
        <span>{roles.join(' · ') || texts.noRole}</span>
        {user.userId === me && <span>{texts.you}</span>}
        {user.invitationPending && <strong>{texts.pending}</strong>}
        {!user.enabled && <strong>{texts.disabled}</strong>}
      </p>
    </li>
  );
}
