import { expect, test, vi } from 'vitest';
import { withdraw } from './factApi';

vi.mock('../session/session', () => ({ accessToken: async () => 'token' }));

const WITHDRAWAL = { reason: { fr: 'Une adresse.', nl: 'Een adres.' }, originalLanguage: 'fr' as const };
const refusal = { status: 409, type: 'urn:problem-type:sequitur:forbiddenTransition', detail: 'Déjà retiré.' };

/** A register that holds the withdrawal with these words. */
const withdrawn = (withdrawal: object) =>
  vi.stubGlobal('fetch', async (address: string, { method }: RequestInit) => {
    if (method !== 'PUT') return Response.json({ withdrawal });
    expect(address).toMatch(/evidenceItems\/e\/withdrawal$/);
    return Response.json(refusal, { status: 409 });
  });

test('a retried withdrawal succeeds if the response to the first attempt was lost', async () => {
  withdrawn({ ...WITHDRAWAL });
  await expect(withdraw('e', WITHDRAWAL)).resolves.toBeUndefined();
});

test.each([
  ['reason', { reason: { fr: 'Une adresse.', nl: 'Een ander adres.' } }],
  ['original', { originalLanguage: 'nl' }],
])('a withdrawal by another user, of another %s, is a refusal', async (_, theirs) => {
  withdrawn({ ...WITHDRAWAL, ...theirs });
  await expect(withdraw('e', WITHDRAWAL)).rejects.toMatchObject({ problem: { status: 409 } });
});
