import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { UserList } from './admin/UserList';
import { Entered } from './Entered';
import { LoginAway, SessionOver } from './session';

const { enter, logIn } = vi.hoisted(() => ({ enter: vi.fn(), logIn: vi.fn() }));
vi.mock('./session', async (original) => ({
  ...(await original<typeof import('./session')>()),
  enter,
  logIn,
  accessToken: () => Promise.reject(new SessionOver()),
}));

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

test('a session that has ended before anything is there leads back in; where nobody opens, that is said', async () => {
  enter.mockRejectedValue(new SessionOver());
  logIn.mockRejectedValue(new LoginAway());
  render(<Entered>{() => null}</Entered>);
  fireEvent.click(await screen.findByRole('button', { name: texts.logInAgain }));
  expect(await screen.findByText(texts.loginAway.replace(/\s+/g, ' '))).toBeVisible();
});

test('where a session ends before an admin has read the accounts, the fault itself leads back in', async () => {
  logIn.mockResolvedValue(undefined);
  render(<UserList q="" page={1} me="me" />);
  fireEvent.click(await screen.findByRole('button', { name: texts.logInAgain }));
  expect(logIn).toHaveBeenCalledOnce();
});
