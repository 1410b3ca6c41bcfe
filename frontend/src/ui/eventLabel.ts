import { eventKind, events } from '#texts/events';
import type { Event } from '../api/schema.gen';

/**
 * What readers call an event. One code covers the Government's response, which Parliament records, and what a body declares of
 * its own competence: they must not be taken for one another.
 */
export function eventLabel({ kind, by }: Pick<Event, 'kind' | 'by'>): string {
  if (kind !== 'responseRecorded') return eventKind[kind];
  return by.kind === 'body' ? events.declared : events.responded;
}
