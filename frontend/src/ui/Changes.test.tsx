import { render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { eventKind, events } from '#texts/events';
import { linkRelation } from '#texts/links';
import { madeUpReference } from '../../tests/fixtures';
import type { Event, LinkRelation } from '../api/schema.gen';
import { date } from '../i18n/format';
import { toCommitment } from '../navigation/paths';
import { Changes, LatestEvent } from './Changes';

afterEach(() => vi.unstubAllGlobals());

const answer = (all: { kind: string }[]) =>
  vi.stubGlobal('fetch', async (address: string) => {
    const { searchParams } = new URL(address, 'http://localhost');
    const kinds = searchParams.getAll('kind');
    const items = all.filter(({ kind }) => kinds.includes(kind)).slice(0, Number(searchParams.get('pageSize')));
    return Response.json({ self: '', items, total: items.length, page: 1, pageSize: 5, first: '', last: '' });
  });

const linked = (number: string, other: string, relation: LinkRelation, minute: number) => ({
  eventId: `link-${number}-${other}`,
  happenedAt: `2026-02-02T10:${minute}:00Z`,
  kind: 'linked',
  by: { kind: 'parliament' },
  commitment: madeUpReference(number),
  link: { relation, commitment: madeUpReference(other) },
});

test('many links made at once are few lines, each with its other request and relation, below no other news', async () => {
  const assessed = {
    eventId: 'event-1',
    happenedAt: '2026-02-01T10:00:00Z',
    kind: 'assessed',
    by: { kind: 'parliament' },
    commitment: madeUpReference('9.9'),
  };
  const links = Array.from({ length: 30 }, (_, i) => [
    linked(`1.${i}`, `2.${i}`, 'replaces', 59 - i),
    linked(`2.${i}`, `1.${i}`, 'replacedBy', 59 - i),
  ]).flat();
  answer([...links, assessed]);

  render(<Changes query={{}} />);

  await screen.findByRole('link', { name: /9\.9/ });
  const lines = screen.getAllByRole('listitem').map((line) => line.textContent ?? '');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain(`${eventKind.linked} (${linkRelation.replaces} TEST-1, 2.0)`);
  expect(lines[1]).toContain(`${eventKind.linked} (${linkRelation.replaces} TEST-1, 2.1)`);
  expect(lines[2]).toContain('TEST-1, 9.9');
});

test('a change names the resolution of its request', async () => {
  const event = {
    eventId: 'event-1',
    happenedAt: '2026-02-01T10:00:00Z',
    kind: 'assessed',
    by: { kind: 'parliament' },
    commitment: madeUpReference('2.4'),
  };
  answer([event]);
  render(<Changes query={{}} />);
  expect(await screen.findByRole('link', { name: /TEST-1/ })).toHaveTextContent('TEST-1, 2.4 ');
});

test('the latest event is one line, with its day and a link to the published fact; several requests are told apart', () => {
  const event = {
    eventId: 'event-1',
    happenedAt: '2026-02-01T10:00:00Z',
    kind: 'assessed',
    by: { kind: 'parliament' },
    commitment: madeUpReference('2.4'),
    factHref: 'http://localhost/api/sequitur/v1/assessments/fact-1',
  } as Event;
  const { rerender } = render(<LatestEvent of={event} named />);
  const link = screen.getByRole('link', { name: `${eventKind.assessed} (TEST-1, 2.4)` });
  expect(link).toHaveAttribute('href', `${toCommitment(event.commitment.commitmentId)}#fact-1`);
  expect(screen.getByText(date('2026-02-01'))).toBeVisible();

  rerender(<LatestEvent of={event} />);
  expect(screen.getByRole('link', { name: eventKind.assessed })).toBeVisible();

  rerender(<LatestEvent of={undefined} />);
  expect(screen.getByText(events.none)).toBeVisible();
});

test('an event says its outcome, in the list of changes and as the latest one', async () => {
  const event = {
    eventId: 'event-1',
    happenedAt: '2026-02-01T10:00:00Z',
    kind: 'assessed',
    by: { kind: 'parliament' },
    commitment: madeUpReference('2.4'),
    factHref: 'http://localhost/api/sequitur/v1/assessments/fact-1',
    outcome: { text: { fr: 'Contesté', nl: 'Betwist' }, code: 'disputed' },
  } as Event;
  const withOutcome = /: (Contesté|Betwist)/;
  answer([event]);
  const { unmount } = render(<Changes query={{ resolution: ['test-1'] }} />);
  expect(await screen.findByRole('listitem')).toHaveTextContent(withOutcome);
  expect(screen.getByRole('link', { name: events.all }).getAttribute('href')).toMatch(/\?resolution=test-1$/);
  unmount();

  render(<LatestEvent of={event} />);
  expect(screen.getByRole('link', { name: withOutcome })).toBeVisible();
});
