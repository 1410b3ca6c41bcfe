import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { bulk as texts } from '#texts/bulk';
import { problem } from '../../../../tests/apiFixtures';
import { madeUp, madeUpReference } from '../../../../tests/fixtures';
import { BulkStatement } from './BulkStatement';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));
afterEach(cleanup);

test('a question is asked on each request with a key of its own, and again only where it was refused', async () => {
  const refused = new Set(['test-1-1.2']);
  const sent: { id: string; key: string | null }[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const id = /commitments\/([^/]+)/.exec(address)?.[1] ?? '';
    sent.push({ id, key: new Headers(init.headers).get('Idempotency-Key') });
    return refused.delete(id)
      ? Response.json(problem(409, 'x:y', 'Refusé ici.'), { status: 409 })
      : Response.json({}, { status: 201 });
  });
  const onDone = vi.fn();
  const commitments = ['1.1', '1.2', '1.3'].map((number) => ({ ...madeUp(), ...madeUpReference(number) }));
  const { container } = render(
    <BulkStatement act="ask" userId="p" original="fr" commitments={commitments} onDone={onDone} />,
  );
  const fill = (id: string, value: string) =>
    fireEvent[id === 'visibility' || id === 'originalLanguage' ? 'change' : 'input'](
      container.querySelector(`#${id}`) as HTMLElement,
      { target: { value } },
    );
  fill('visibility', 'public');
  fill('answerExpectedOn', '2099-01-01');
  fill('fr', 'Où en est-on ?');
  fill('nl', 'Hoever staat het?');
  fill('originalLanguage', 'fr');
  await userEvent.click(screen.getByRole('button', { name: texts.ask.submit(3) }));
  await screen.findByText(/Refusé ici\.$/, { selector: 'li .error' });
  expect(onDone).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: texts.ask.submit(1) }));
  await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(3));
  expect(sent.map(({ id }) => id)).toEqual(['test-1-1.1', 'test-1-1.2', 'test-1-1.3', 'test-1-1.2']);
  expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
});

test('each request is handed over from the owner that it shows', async () => {
  const bodies = ['erip', 'actiris', 'cocom'].map((bodyId) => {
    const name = { fr: bodyId, nl: bodyId };
    return { bodyId, name, abbreviation: name };
  });
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    if (address.endsWith('/bodies')) return Response.json({ items: bodies });
    sent.push(JSON.parse(String(init?.body)));
    return Response.json({}, { status: 201 });
  });
  const onDone = vi.fn();
  const commitments = ['cocom', 'erip'].map((bodyId, n) => ({
    ...madeUp(),
    ...madeUpReference(`1.${n + 1}`),
    owner: { ...madeUp().owner, bodyId },
  }));
  const { container } = render(
    <BulkStatement act="handOver" userId="u" original="fr" commitments={commitments} onDone={onDone} />,
  );
  const fill = (id: string, value: string) =>
    fireEvent[id === 'toBodyId' || id === 'originalLanguage' ? 'change' : 'input'](
      container.querySelector(`#${id}`) as HTMLElement,
      { target: { value } },
    );
  await screen.findByRole('option', { name: 'actiris' });
  fill('toBodyId', 'actiris');
  fill('document', 'Ordonnance du 14 mars 2026');
  fill('fr', 'Nouvelle compétence.');
  fill('nl', 'Nieuwe bevoegdheid.');
  fill('originalLanguage', 'fr');
  await userEvent.click(screen.getByRole('button', { name: texts.handOver.submit(2) }));
  await waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(2));
  const decision = { kind: 'handedOver', toBodyId: 'actiris', document: 'Ordonnance du 14 mars 2026' };
  expect(sent).toMatchObject([
    { ...decision, fromBodyId: 'cocom' },
    { ...decision, fromBodyId: 'erip' },
  ]);
});
