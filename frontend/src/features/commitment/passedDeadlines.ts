import type { Deadline } from '../../api/schema.gen';
import { brusselsDay } from '../../i18n/brussels';

/** A deadline that was in force on its day, and the later day since which another one is. */
export interface PassedDeadline {
  deadline: string;
  replacedOn: string;
}

/** The earlier deadlines that passed before another one replaced them. The current one is a property of the request. */
export function passedDeadlines(deadlines: Deadline[]): PassedDeadline[] {
  const inForce = deadlines
    .filter(({ kind, decision, superseded }) => !superseded && (kind === 'set' || decision?.outcome === 'granted'))
    .map(({ deadline, decision, setOn, publishedAt }) => ({
      deadline,
      since: setOn ?? brusselsDay(decision?.publishedAt ?? publishedAt),
      publishedAt: decision?.publishedAt ?? publishedAt,
    }))
    .sort((a, b) => a.since.localeCompare(b.since) || a.publishedAt.localeCompare(b.publishedAt));
  return inForce.flatMap(({ deadline }, i) => {
    const replacedOn = inForce[i + 1]?.since;
    return replacedOn && deadline < replacedOn ? [{ deadline, replacedOn }] : [];
  });
}
