import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { listTitles } from '#texts/listTitles';
import { workspace as texts } from '#texts/workspace';
import type { Role } from '../../api/schema.gen';
import WorkspacePage from './WorkspacePage';

const roles = vi.hoisted(() => ({ current: [] as Role[] }));
vi.mock('./session/session', async (original) => ({
  ...(await original<typeof import('./session/session')>()),
  logInOrContinue: () => Promise.resolve(true),
  currentUser: () => Promise.resolve({ id: '1', name: 'Ada', account: '/account', language: 'fr' }),
}));
vi.mock('./session/send', async (original) => ({
  ...(await original<typeof import('./session/send')>()),
  getMe: () => Promise.resolve({ value: { roles: roles.current, bodies: [], awaiting: [] } }),
}));
vi.mock('./userActivity/UserActivityView', () => ({ default: () => <p>activity</p> }));

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

test('an account without the role of a view sees its inbox, under the title of the inbox', async () => {
  roles.current = ['agency'];
  render(<WorkspacePage search="?activity" />);
  expect(await screen.findByText(texts.nothingHere)).toBeVisible();
  expect(heading()).toBe(texts.title);
});

test('an account with the role of a view sees it under its title', async () => {
  roles.current = ['admin'];
  render(<WorkspacePage search="?activity" />);
  expect(await screen.findByText('activity')).toBeVisible();
  expect(heading()).toBe(listTitles.userActivity);
});
