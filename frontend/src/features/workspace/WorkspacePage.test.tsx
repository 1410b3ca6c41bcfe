import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { inbox } from '#texts/inbox';
import { listTitles } from '#texts/listTitles';
import { workspace as texts } from '#texts/workspace';
import { madeUp, madeUpReference } from '../../../tests/fixtures';
import type { Me, Role } from '../../api/schema.gen';
import { draftOf } from './intake/testDraft';
import WorkspacePage from './WorkspacePage';

const roles = vi.hoisted(() => ({ current: [] as Role[], me: {} as Partial<Me> }));
vi.mock('./session/session', async (original) => ({
  ...(await original<typeof import('./session/session')>()),
  logInOrContinue: () => Promise.resolve(true),
  currentUser: () => Promise.resolve({ id: '1', name: 'Ada', account: '/account', language: 'fr' }),
}));
vi.mock('./session/send', async (original) => ({
  ...(await original<typeof import('./session/send')>()),
  // Tests of one worker share their modules: another file changes this one.
  send: vi.fn(),
  getMe: () => Promise.resolve({ value: { roles: roles.current, bodies: [], awaiting: [], ...roles.me } }),
}));
vi.mock('./userActivity/UserActivityView', () => ({ default: () => <p>activity</p> }));

afterEach(() => {
  cleanup();
  roles.me = {};
});

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

test('what a colleague waits for comes before the requests without a report, and is something to do', async () => {
  roles.current = ['staff'];
  const { state, source, created, saved } = draftOf([]);
  const draft = {
    resolutionDraftId: 'd',
    href: 'h',
    state,
    source,
    created,
    saved,
    documentNumber: 'A-9000',
    title: { nl: 'Voor een pad' },
  };
  const item = {
    commitment: madeUpReference(),
    owner: madeUp().owner,
    implementationStatus: 'inProgress' as const,
    datedOn: '2026-11-27',
  };
  roles.me = {
    resolutionDrafts: [draft],
    awaiting: [{ role: 'staff', kind: 'silent', total: 1, items: [item] }],
  };
  render(<WorkspacePage search="" />);
  await screen.findByRole('heading', { name: new RegExp(texts.toRegister) });
  const sections = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(sections.slice(0, 2)).toEqual([
    expect.stringContaining(texts.toRegister),
    expect.stringContaining(inbox.kinds.silent),
  ]);
  // The title is there in the language that the draft has.
  expect(screen.getByText('Voor een pad')).toHaveAttribute('lang', 'nl');
  cleanup();
  roles.me = { ...roles.me, awaiting: [{ role: 'staff', kind: 'silent', total: 0, items: [] }] };
  render(<WorkspacePage search="" />);
  await screen.findByRole('heading', { name: new RegExp(texts.toRegister) });
  expect(screen.queryByText(inbox.nothing)).toBeNull();
});
