import { ErrorResponse, InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { fetchAnswer, request } from '../../../api/http';
import type { GetIdentityProviderData, GetIdentityProviderResponse } from '../../../api/schema.gen';
import { language } from '../../../i18n/current';
import { go } from '../../../navigation/history';
import { href } from '../../../navigation/paths';
import { unsaved } from './unsaved';

/** The login has ended and cannot be renewed: whoever writes must log in again. */
export class SessionOver extends Error {}

/** The login is needed and does not answer: nobody can say whether the session has ended. */
export class LoginAway extends Error {}

const PATIENCE_MS = 10_000;
const RENEWED_BEFORE_END_S = 60;
const RENEWED_AT_MOST_EVERY_MS = 60_000;

let known: UserManager | undefined;
let renewal: Promise<User | null> | undefined;

async function manager(): Promise<UserManager> {
  if (known) return known;
  const provider = await fetchAnswer(
    request<GetIdentityProviderData, GetIdentityProviderResponse>('/identityProvider'),
  );
  known ??= new UserManager({
    authority: provider.issuer,
    client_id: provider.clientId,
    redirect_uri: location.origin + href({ page: 'workspace' }),
    post_logout_redirect_uri: location.origin + href({ page: 'overview' }),
    scope: 'openid',
    ui_locales: language,
    // Tokens live as long as the document does. Storage holds only the one-time secret of a login that is under way.
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    // Not by the clock: a tab that somebody has left would stay logged in all day.
    automaticSilentRenew: false,
    requestTimeoutInSeconds: PATIENCE_MS / 1_000,
  });
  for (const sign of ['keydown', 'pointerdown']) addEventListener(sign, stay);
  return known;
}

let stayed = Number.NEGATIVE_INFINITY;

/** As long as somebody is at it the session goes on, also where nothing is sent for an hour; in a tab that is left it ends. */
async function stay(): Promise<void> {
  const user = await known?.getUser();
  if (!user?.refresh_token || (user.expires_in ?? 0) > RENEWED_BEFORE_END_S) return;
  if (Date.now() - stayed < RENEWED_AT_MOST_EVERY_MS) return;
  stayed = Date.now();
  // That it fails is told to whoever needs the token.
  accessToken({ anew: true }).catch(() => undefined);
}

/** Back from the login, or in already; otherwise off to the login, which brings the reader back here. */
export async function enter(): Promise<boolean> {
  const login = await manager();
  const answer = new URLSearchParams(location.search);
  if (answer.has('state') && (answer.has('code') || answer.has('error'))) {
    const back = href({ page: 'workspace' });
    try {
      const { state } = await login.signinRedirectCallback();
      go(typeof state === 'string' ? state : back, { replace: true, arrival: 'filter' });
    } catch (refused) {
      history.replaceState(history.state, '', back);
      throw refused;
    }
    return true;
  }
  if (await login.getUser()) return true;
  await logIn();
  return false;
}

let leaving = false;

/** Whether the page is being left with a way back to its words, or on purpose without them: nothing to warn of. */
export const isLeaving = () => leaving;

/** @throws LoginAway where nobody answers: a browser that is sent there all the same has lost the page */
async function leave(login: UserManager, by: () => Promise<void>): Promise<void> {
  const { ok } = await fetch(login.settings.metadataUrl ?? '', { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
    () => ({ ok: false }),
  );
  if (!ok) throw new LoginAway();
  leaving = true;
  await by().finally(() => {
    // Still here: the login could not be reached.
    leaving = false;
  });
}

/** Off to the login, which brings the reader back to where they are. @throws LoginAway */
export async function logIn(): Promise<void> {
  const login = await manager();
  await leave(login, () => login.signinRedirect({ state: location.pathname + location.search + location.hash }));
}

/** By one's own hand: what was typed and not sent does not stay for whoever comes next. @throws LoginAway */
export async function logOut(): Promise<void> {
  const login = await manager();
  await leave(login, () => {
    unsaved.forgetAll();
    return login.signoutRedirect();
  });
}

/** Loads the page anew, for whoever is there now. */
export function startAnew() {
  leaving = true;
  location.reload();
}

/** An access token that is still good; renewed where it is not, or where the API no longer believes it. */
export async function accessToken({ anew = false } = {}): Promise<string> {
  const login = await manager();
  const user = await login.getUser();
  if (user && !user.expired && !anew) return user.access_token;
  if (!user?.refresh_token) throw new SessionOver();
  renewal ??= login.signinSilent().finally(() => {
    renewal = undefined;
  });
  const renewed = await renewal.catch((error: unknown) => {
    throw isRefusal(error) ? new SessionOver() : new LoginAway();
  });
  if (!renewed) throw new SessionOver();
  return renewed.access_token;
}

/** Whether the login answered, and will not; the library has words for that, and the status in the message of others. */
const isRefusal = (error: unknown) =>
  error instanceof ErrorResponse || (error instanceof Error && /\(4\d\d\)/.test(error.message));

/**
 * Whose unsaved words are whose: an identifier; the name for the greeting; and where the login shows them their sessions,
 * password and second factor.
 */
export async function person(): Promise<{ id: string; name: string; account: string }> {
  const login = await manager();
  const user = await login.getUser();
  const back = new URLSearchParams({
    referrer: login.settings.client_id,
    referrer_uri: location.origin + href({ page: 'workspace' }),
  });
  const account = `${login.settings.authority}/account/account-security/device-activity?${back}`;
  return { id: user?.profile.sub ?? '', name: user?.profile.name ?? '', account };
}
