import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import { UserList } from '../admin/UserList';
import { LogOut } from './LogOut';
import { RequireLogin } from './RequireLogin';
import { LoginUnavailable, SessionExpired } from './session';
import { unsaved } from './unsaved';

const session = vi.hoisted(() => ({ logInOrContinue: vi.fn(), logIn: vi.fn(), logOut: vi.fn(), reloadPage: vi.fn() }));
const { logInOrContinue, logIn, logOut, reloadPage } = session;
vi.mock('./session', async (original) => ({
  ...(await original<typeof import('./session')>()),
  ...session,
  accessToken: () => Promise.reject(new SessionExpired()),
}));

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.resetAllMocks();
});

test('an ended session redirects to the login; an error is shown if the login does not respond', async () => {
  logInOrContinue.mockRejectedValue(new SessionExpired());
  logIn.mockRejectedValue(new LoginUnavailable());
  render(<RequireLogin>{() => null}</RequireLogin>);
  fireEvent.click(await screen.findByRole('button', { name: texts.logInAgain }));
  expect(await screen.findByText(texts.loginUnavailable.replace(/\s+/g, ' '))).toBeVisible();
});

test('an account that the API refuses sees the reason, and can log out', async () => {
  const detail = 'Votre compte est désactivé.';
  const problem = {
    type: 'urn:problem-type:sequitur:accountDeactivated',
    title: '',
    status: 403,
    detail,
    href: '',
    instance: '',
  };
  logInOrContinue.mockRejectedValue(new ApiError('server', problem));
  render(<RequireLogin>{() => null}</RequireLogin>);
  expect(await screen.findByRole('heading', { name: texts.refused })).toBeVisible();
  expect(screen.getByText(detail)).toBeVisible();
  expect(screen.getByRole('button', { name: texts.logOut })).toBeVisible();
});

test('a session that ends before the accounts are loaded shows an error with a login link', async () => {
  logIn.mockResolvedValue(undefined);
  render(<UserList q="" page={1} me="me" />);
  fireEvent.click(await screen.findByRole('button', { name: texts.logInAgain }));
  expect(logIn).toHaveBeenCalledOnce();
});

test('logging out with unsent text asks first, and reports when the login does not respond', async () => {
  const confirmed = vi.spyOn(window, 'confirm').mockReturnValueOnce(false).mockReturnValueOnce(true);
  logOut.mockRejectedValue(new LoginUnavailable());
  render(<LogOut />);
  const out = screen.getByRole('button', { name: texts.logOut });
  unsaved.keep('p', 'x', 'Des mots.');
  fireEvent.click(out);
  expect(confirmed).toHaveBeenCalledExactlyOnceWith(texts.logOutForgets);
  expect(logOut).not.toHaveBeenCalled();
  fireEvent.click(out);
  expect(await screen.findByText(texts.logOutAway.replace(/\s+/g, ' '))).toBeVisible();
  unsaved.forgetAll();
  fireEvent.click(out);
  expect(logOut).toHaveBeenCalledTimes(2);
  expect(confirmed).toHaveBeenCalledTimes(2);
});

test('a page from the back/forward cache is reloaded, as the user may have changed', async () => {
  logInOrContinue.mockRejectedValue(new SessionExpired());
  render(<RequireLogin>{() => null}</RequireLogin>);
  await screen.findByRole('button', { name: texts.logInAgain });
  const shown = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  shown(false);
  expect(reloadPage).not.toHaveBeenCalled();
  shown(true);
  expect(reloadPage).toHaveBeenCalledOnce();
});
