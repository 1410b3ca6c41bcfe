import { ErrorResponse, InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { fetchData, request } from '../../../api/client';
import type { GetIdentityProviderData, GetIdentityProviderResponse } from '../../../api/schema.gen';
import { language } from '../../../language';
import { isLanguage, type Language } from '../../../languages';
import { navigate } from '../../../navigation/history';
import { href } from '../../../navigation/paths';
import { unsaved } from './unsaved';

/** The session has ended and cannot be renewed: the user must log in again. */
export class SessionExpired extends Error {}

/** The login does not respond: it is unknown whether the session has ended. */
export class LoginUnavailable extends Error {}

const TIMEOUT_MS = 10_000;
const SKIP_TIMEOUT_MS = 1_000;
const RENEWED_BEFORE_END_S = 60;
const RENEWED_AT_MOST_EVERY_MS = 60_000;

let known: UserManager | undefined;
let renewal: Promise<User | null> | undefined;

async function manager(): Promise<UserManager> {
  if (known) return known;
  const provider = await fetchData(request<GetIdentityProviderData, GetIdentityProviderResponse>('/identityProvider'));
  known ??= new UserManager({
    authority: provider.issuer,
    client_id: provider.clientId,
    redirect_uri: location.origin + href({ page: 'workspace' }),
    post_logout_redirect_uri: location.origin + href({ page: 'overview' }),
    scope: 'openid',
    ui_locales: language,
    // Tokens are kept in memory only. Storage holds only the one-time secret of a login in progress.
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    // No renewal by timer: an unattended tab would stay logged in all day.
    automaticSilentRenew: false,
    requestTimeoutInSeconds: TIMEOUT_MS / 1_000,
  });
  for (const event of ['keydown', 'pointerdown']) addEventListener(event, keepAlive);
  return known;
}

let lastKeepAlive = Number.NEGATIVE_INFINITY;

/** Keeps the session alive while the user is active, even if nothing is sent for an hour; in an unattended tab it ends. */
async function keepAlive(): Promise<void> {
  const user = await known?.getUser();
  if (!user?.refresh_token || (user.expires_in ?? 0) > RENEWED_BEFORE_END_S) return;
  if (Date.now() - lastKeepAlive < RENEWED_AT_MOST_EVERY_MS) return;
  lastKeepAlive = Date.now();
  // Errors are ignored here: the next call that needs the token reports them.
  accessToken({ forceRenewal: true }).catch(() => undefined);
}

/** Completes a login or continues the session; otherwise redirects to the login, which returns to this page. */
export async function logInOrContinue(): Promise<boolean> {
  const login = await manager();
  const response = new URLSearchParams(location.search);
  if (response.has('state') && (response.has('code') || response.has('error'))) {
    const { id, path } = loginRequest(response.get('state') ?? '');
    if (isHistoryNavigation() && !(await login.settings.stateStore.get(id))) {
      history.replaceState(history.state, '', path);
      await skipLoginPage();
      return false;
    }
    try {
      await login.signinRedirectCallback();
      navigate(path, { replace: true, arrival: 'filter' });
    } catch (refused) {
      history.replaceState(history.state, '', path);
      throw refused;
    }
    return true;
  }
  if (await login.getUser()) return true;
  await logIn();
  return false;
}

/**
 * The id of a login, and the page that it returns to. The library sends both as the login's state, `id;encoded path`. The
 * address can be forged, so other sites are not accepted.
 */
function loginRequest(state: string): { id: string; path: string } {
  const [id = '', encoded = ''] = state.split(';');
  // Unlike decodeURIComponent, this accepts any address.
  const path = new URLSearchParams(`path=${encoded}`).get('path') ?? '';
  return { id, path: path.startsWith(href({ page: 'overview' })) ? path : href({ page: 'workspace' }) };
}

const isHistoryNavigation = () =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'back_forward');

/** Back led to the login's page, which returned at once, as the session lasts: goes on to the page before it. */
async function skipLoginPage(): Promise<void> {
  history.back();
  // A tab that began with the workspace has no page before it; another page may take long to respond.
  await new Promise((resolve) => setTimeout(resolve, history.length > 1 ? TIMEOUT_MS : SKIP_TIMEOUT_MS));
  await logIn();
}

let leaving = false;

/** Whether the page is being left with its unsent text stored, or discarded on purpose: no warning needed. */
export const isLeaving = () => leaving;

/** @throws LoginUnavailable if the login does not respond: a redirect would lose the page */
async function leaveForLogin(login: UserManager, by: () => Promise<void>): Promise<void> {
  const { ok } = await fetch(login.settings.metadataUrl ?? '', { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
    () => ({ ok: false }),
  );
  if (!ok) throw new LoginUnavailable();
  leaving = true;
  await by().finally(() => {
    // Still on the page: the login could not be reached.
    leaving = false;
  });
}

/** Redirects to the login, which returns to this page. @throws LoginUnavailable */
export async function logIn(): Promise<void> {
  const login = await manager();
  // Part of the address, as Back and Forward need it when the one-time data of the login are deleted.
  const path = encodeURIComponent(location.pathname + location.search + location.hash);
  // Replaces this entry of the history: Back would lead to it, and from there to the login again.
  await leaveForLogin(login, () => login.signinRedirect({ url_state: path, redirectMethod: 'replace' }));
}

/** Logs out and deletes unsent text, so that the next user of the computer cannot read it. @throws LoginUnavailable */
export async function logOut(): Promise<void> {
  const login = await manager();
  await leaveForLogin(login, () => {
    unsaved.forgetAll();
    return login.signoutRedirect();
  });
}

/** Reloads the page for the user who is logged in now. */
export function reloadPage() {
  leaving = true;
  location.reload();
}

/** Returns a valid access token; renews it if it has expired or the API has refused it. */
export async function accessToken({ forceRenewal = false } = {}): Promise<string> {
  const login = await manager();
  const user = await login.getUser();
  if (user && !user.expired && !forceRenewal) return user.access_token;
  if (!user?.refresh_token) throw new SessionExpired();
  renewal ??= login.signinSilent().finally(() => {
    renewal = undefined;
  });
  const renewed = await renewal.catch((error: unknown) => {
    throw isRefusal(error) ? new SessionExpired() : new LoginUnavailable();
  });
  if (!renewed) throw new SessionExpired();
  return renewed.access_token;
}

/**
 * Whether the login responded with a refusal; the library has an error class for that, other errors have the status in
 * their message.
 */
const isRefusal = (error: unknown) =>
  error instanceof ErrorResponse || (error instanceof Error && /\(4\d\d\)/.test(error.message));

/**
 * The user: id (owner of unsent text), name for the greeting, the login's page for sessions, password and second
 * factor, and the account's language, by default that of the page.
 */
export async function currentUser(): Promise<{ id: string; name: string; account: string; language: Language }> {
  const login = await manager();
  const user = await login.getUser();
  const back = new URLSearchParams({
    referrer: login.settings.client_id,
    referrer_uri: location.origin + href({ page: 'workspace' }),
  });
  const account = `${login.settings.authority}/account/account-security/device-activity?${back}`;
  const { sub = '', name = '', locale } = user?.profile ?? {};
  return { id: sub, name, account, language: isLanguage(locale) ? locale : language };
}
