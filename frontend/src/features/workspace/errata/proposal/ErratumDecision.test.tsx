import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { erratumProposals as texts } from '#texts/erratumProposals';
import { madeUpErratum } from '../../../../../tests/textFixtures';
import type { ErratumProposal } from '../../../../api/schema.gen';
import { ErratumDecision } from './ErratumDecision';

vi.mock('../../session/session', async (original) => ({
  ...(await original<typeof import('../../session/session')>()),
  accessToken: async () => 'token',
}));

const { resolution, block, before, after, source } = madeUpErratum('/title');
const action = (byCaller: boolean) => ({ userId: 'u', byCaller, actedAt: '2026-11-27T10:00:00+01:00' });
const proposed = (byCaller: boolean, rest: Partial<ErratumProposal> = {}): ErratumProposal => ({
  erratumProposalId: 'p-1',
  href: 'http://localhost/',
  resolution,
  block,
  before,
  after,
  titlesToReview: [],
  source,
  state: 'proposed',
  originalLanguage: 'fr',
  proposed: action(byCaller),
  ...rest,
});

const changed = vi.fn();
const responses: Record<string, () => Response> = {};
const sent: { address: string; init: RequestInit }[] = [];

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    sent.push({ address, init });
    return responses[init.method ?? 'GET']?.() as Response;
  });
});

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  sent.length = 0;
  changed.mockReset();
});

const open = (byCaller = false) =>
  render(<ErratumDecision userId="p" read={{ value: proposed(byCaller), etag: '"1"' }} changed={changed} />);
const problem = (status: number, detail: string) => () => Response.json({ type: 'x', status, detail }, { status });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const lastState = () => changed.mock.lastCall?.[0].value.state;

test('a colleague confirms the version that was read', async () => {
  responses.PUT = () => Response.json(proposed(false, { state: 'confirmed', decided: action(true) }));
  open();
  click(texts.confirm);

  await vi.waitFor(() => expect(lastState()).toBe('confirmed'));
  expect(sent[0]?.address).toContain('/erratumProposals/p-1/confirmation');
  expect(sent[0]?.init.headers).toMatchObject({ 'If-Match': '"1"' });
});

test('the proposer can take it back, but not confirm it', async () => {
  open(true);
  expect(screen.queryByRole('button', { name: texts.confirm })).toBeNull();
  click(texts.withdraw);

  expect(await screen.findByRole('alert')).toHaveTextContent(texts.withdrawalReason);
  expect(sent).toEqual([]);
});

test('a refusal that the API does not accept keeps the reason', async () => {
  responses.PUT = problem(409, 'Autre chose.');
  responses.GET = () => Response.json(proposed(false), { headers: { ETag: '"2"' } });
  open();
  fireEvent.input(screen.getByLabelText(texts.refusalReason), { target: { value: 'Ce n’est pas une faute.' } });
  click(texts.refuse);

  expect(await within(await screen.findByRole('alert')).findByText('Autre chose.')).toBeVisible();
  expect(screen.getByLabelText(texts.refusalReason)).toHaveValue('Ce n’est pas une faute.');
  expect(changed.mock.lastCall?.[0].etag).toBe('"2"');
});

test('a confirmation whose response was lost has succeeded', async () => {
  responses.PUT = problem(412, 'Déjà décidé.');
  responses.GET = () => Response.json(proposed(false, { state: 'confirmed', decided: action(true) }));
  open();
  click(texts.confirm);

  await vi.waitFor(() => expect(lastState()).toBe('confirmed'));
  expect(screen.queryByRole('alert')).toBeNull();
});
