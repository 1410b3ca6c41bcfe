import { workspace as texts } from '#texts/workspace';
import { listCommitments } from '../../api/calls';
import type { AssessmentOutcome } from '../../api/schema.gen';
import { useAnswer } from '../../api/useAnswer';
import { STATUSES } from '../../ui/codes';
import { Shown } from '../../ui/Shown';
import { Inbox } from './Inbox';

const REPORTED = STATUSES.filter((status) => status !== 'notReported');

/** Reports that nobody has judged; and what is disputed, which stays so until Parliament has read the next report. */
export function ToAssess() {
  return (
    <>
      <Part outcome="notAssessed" title={texts.toAssess} none={texts.nothingToAssess} />
      <Part outcome="disputed" title={texts.disputed} none={texts.nothingDisputed} />
    </>
  );
}

function Part({ outcome, title, none }: { outcome: AssessmentOutcome; title: string; none: string }) {
  const answer = useAnswer(
    listCommitments({ assessment: [outcome], implementationStatus: REPORTED, closed: false, pageSize: 200 }),
  );
  return (
    <section>
      <h2>{title}</h2>
      <Shown of={answer}>
        {({ items }) => (items.length ? <Inbox commitments={items} action={texts.assess} /> : <p>{none}</p>)}
      </Shown>
    </section>
  );
}
