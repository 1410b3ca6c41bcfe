import { workspace as texts } from '#texts/workspace';
import { listCommitments } from '../../api/calls';
import type { BodyReference } from '../../api/schema.gen';
import { useAnswer } from '../../api/useAnswer';
import { say } from '../../i18n/current';
import { Shown } from '../../ui/Shown';
import { Inbox } from './Inbox';
import { byUrgency } from './urgency';

export function ToReport({ bodies }: { bodies: BodyReference[] }) {
  const answer = useAnswer(listCommitments({ owner: bodies.map((body) => body.bodyId), pageSize: 200 }));
  return (
    <section>
      <h2>{texts.toReport(bodies.map((body) => say(body.abbreviation)).join(', '))}</h2>
      <p>{texts.toReportOrder}</p>
      <Shown of={answer}>
        {({ items }) =>
          items.length ? (
            <Inbox commitments={[...items].sort(byUrgency)} action={texts.report} />
          ) : (
            <p>{texts.nothingToReport}</p>
          )
        }
      </Shown>
    </section>
  );
}
