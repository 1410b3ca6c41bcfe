import { expect, test } from 'vitest';
import { eventKind, events } from '#texts/events';
import { eventLabel } from './Changes';

test('a body’s declaration is not called a response of the Government', () => {
  const body = { bodyId: 'test', href: '', name: { fr: 'a', nl: 'b' }, abbreviation: { fr: 'a', nl: 'b' } };
  expect(eventLabel({ kind: 'responseRecorded', by: { kind: 'body', body } })).toBe(events.declared);
  expect(eventLabel({ kind: 'responseRecorded', by: { kind: 'parliament' } })).toBe(events.responded);
  expect(eventLabel({ kind: 'reportPublished', by: { kind: 'body', body } })).toBe(eventKind.reportPublished);
});
