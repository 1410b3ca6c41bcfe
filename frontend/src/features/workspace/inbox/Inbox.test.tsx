import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { events } from '#texts/events';
import { madeUp, madeUpReference } from '../../../../tests/made-up';
import type { Awaiting } from '../../../api/schema.gen';
import { Inbox } from './Inbox';

afterEach(cleanup);

const { owner } = madeUp();
const news: Awaiting = {
  role: 'agency',
  kind: 'news',
  total: 1,
  items: [
    {
      commitment: madeUpReference(),
      owner,
      datedOn: '2026-11-27',
      fact: { factId: 'f', href: 'http://localhost/' },
      event: { kind: 'responseRecorded', by: { kind: 'parliament' } },
    },
  ],
};

test('news say what happened and who published it, and lead to the actions on a request of the own body', async () => {
  render(<Inbox awaiting={[news]} bodies={[owner]} />);
  expect(await screen.findByText(new RegExp(`${events.responded} · ${events.parliament}`))).toBeVisible();
  expect(screen.getByRole('link').getAttribute('href')).toMatch(/\/(espace|werkruimte)\/test-1-1\.1$/);
});

test('news about the request of another body lead to its public page', async () => {
  render(<Inbox awaiting={[news]} bodies={[]} />);
  expect((await screen.findByRole('link')).getAttribute('href')).toMatch(/\/(demandes|verzoeken)\/test-1-1\.1$/);
});
