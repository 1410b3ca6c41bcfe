import { record } from '#texts/record';
import { listDeadlines, listGovernmentResponses, listProgressReports } from '../../api/facts';
import type { Event } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { brusselsDay } from '../../i18n/brussels';

/**
 * The statements that Parliament may publish later than their day, by kind: the request for them, which the page makes for its lists
 * too, and the name of the day of each. A report that its body publishes has no such day.
 */
const STATEMENTS = {
  reportPublished: {
    list: listProgressReports,
    inWords: record.madeOn.report,
  },
  responseRecorded: {
    list: listGovernmentResponses,
    inWords: record.madeOn.response,
  },
  responseEntered: {
    list: listGovernmentResponses,
    inWords: record.madeOn.response,
  },
  deadlineEntered: {
    list: listDeadlines,
    inWords: record.madeOn.deadline,
  },
};

type Statement = { reportedOn?: string } & { respondedOn?: string } & { setOn?: string };

/** The day on which a statement was made, if Parliament published it on a later one. */
export function MadeOn({ event }: { event: Event }) {
  return event.kind in STATEMENTS && event.by.kind === 'parliament' ? <DayOf event={event} /> : null;
}

function DayOf({ event: { kind, commitment, factHref, happenedAt } }: { event: Event }) {
  const { list, inWords } = STATEMENTS[kind as keyof typeof STATEMENTS];
  const statements = useQuery<{ items: (Statement & { href: string })[] }>(list(commitment.commitmentId)).value;
  const made = statements?.items.find(({ href }) => href === factHref);
  const on = made?.reportedOn ?? made?.respondedOn ?? made?.setOn;
  return on && on !== brusselsDay(happenedAt) ? <> ({inWords(on)})</> : null;
}
