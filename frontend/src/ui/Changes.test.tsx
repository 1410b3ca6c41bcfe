import { render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { madeUpReference } from '../../tests/made-up';
import { Changes } from './Changes';

afterEach(() => vi.unstubAllGlobals());

test('a change names the resolution of its request', async () => {
  const event = {
    eventId: 'event-1',
    happenedAt: '2026-02-01T10:00:00Z',
    kind: 'assessed',
    by: { kind: 'parliament' },
    commitment: madeUpReference('2.4'),
  };
  vi.stubGlobal('fetch', async () =>
    Response.json({ self: '', items: [event], total: 1, page: 1, pageSize: 5, first: '', last: '' }),
  );
  render(<Changes query={{}} />);
  expect(await screen.findByRole('link')).toHaveTextContent('TEST-1, 2.4 ');
});
