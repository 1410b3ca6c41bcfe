import { record } from '#texts/record';
import { listDeadlines } from '../../api/facts';
import type { Deadline } from '../../api/schema.gen';
import { useAnswer } from '../../api/useAnswer';
import { brusselsDay } from '../../i18n/brussels';
import { partyName } from '../../ui/Changes';
import { Shown } from '../../ui/Shown';
import { Newest } from './Newest';
import { Told } from './Told';

/** The deadlines as they were set, asked for, granted and refused, each with its reason. */
export function Ledger({ id }: { id: string }) {
  const deadlines = useAnswer(listDeadlines(id));
  return (
    <Shown of={deadlines}>
      {(page) => (
        <>
          {page.items.length === 0 && <p>{record.noLedger}</p>}
          {page.items.map((deadline) => (
            <Entry key={deadline.deadlineId} deadline={deadline} />
          ))}
          <Newest of={page} />
        </>
      )}
    </Shown>
  );
}

function Entry({ deadline: d }: { deadline: Deadline }) {
  return (
    <article class="fact" id={d.deadlineId}>
      <h4>{d.kind === 'set' ? record.setTo(d.deadline) : record.requestedTo(d.deadline)}</h4>
      <p class="note">{record.saidOn(partyName(d.by), brusselsDay(d.publishedAt))}</p>
      <Told text={d.reason} original={d.originalLanguage} />
      {d.decision ? (
        <div class={d.decision.outcome === 'refused' ? 'finding contested' : 'finding'}>
          <p class="said">
            {record[d.decision.outcome]}{' '}
            <span class="note">
              {record.saidOn(partyName({ kind: 'parliament' }), brusselsDay(d.decision.publishedAt))}
            </span>
          </p>
          <Told text={d.decision.reason} original={d.decision.originalLanguage} />
        </div>
      ) : (
        d.kind === 'request' && <p class="note">{record.undecided}</p>
      )}
    </article>
  );
}
