import { afterEach, expect, test, vi } from 'vitest';
import type { NewDeadlineDecision } from '../../../api/schema.gen';
import { decideDeadline, withdraw } from './factApi';

vi.mock('../session/session', () => ({ accessToken: async () => 'token' }));
afterEach(() => vi.unstubAllGlobals());

const GRANTED: NewDeadlineDecision = {
  outcome: 'granted',
  reason: { fr: 'Oui.', nl: 'Ja.' },
  originalLanguage: 'fr',
};
const refusal = { status: 409, type: 'urn:problem-type:sequitur:forbiddenTransition', detail: 'Déjà décidé.' };

/** A register that holds the decision with these words. */
function decided(decision: NewDeadlineDecision) {
  const fetched = vi.fn(async (_: unknown, { method }: RequestInit) =>
    method === 'PUT' ? Response.json(refusal, { status: 409 }) : Response.json({ deadlineId: 'd', decision }),
  );
  vi.stubGlobal('fetch', fetched);
}

test('a retried decision succeeds if the response to the first attempt was lost', async () => {
  decided({ ...GRANTED });
  await expect(decideDeadline('d', GRANTED)).resolves.toBeUndefined();
});

test.each<[string, Partial<NewDeadlineDecision>]>([
  ['outcome', { outcome: 'refused' }],
  ['reason', { reason: { fr: 'Oui.', nl: 'Jawel.' } }],
  ['original', { originalLanguage: 'nl' }],
])('a colleague’s decision, of another %s, is a refusal', async (_, theirs) => {
  decided({ ...GRANTED, ...theirs });
  await expect(decideDeadline('d', GRANTED)).rejects.toMatchObject({ problem: { status: 409 } });
});

test('a retried withdrawal succeeds, and one by another user is a refusal', async () => {
  const { outcome: _, ...reasoned } = GRANTED;
  vi.stubGlobal('fetch', async (address: string, { method }: RequestInit) => {
    if (method !== 'PUT') return Response.json({ withdrawal: reasoned });
    expect(address).toMatch(/evidenceItems\/e\/withdrawal$/);
    return Response.json(refusal, { status: 409 });
  });
  await expect(withdraw('e', reasoned)).resolves.toBeUndefined();
  await expect(withdraw('e', { ...reasoned, originalLanguage: 'nl' })).rejects.toMatchObject({
    problem: { status: 409 },
  });
});
