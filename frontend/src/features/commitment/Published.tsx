import { commitment as texts } from '#texts/commitment';
import type { Commitment } from '../../api/schema.gen';
import { Timeline } from './Timeline';

/**
 * What was published on the request, kind by kind. The register's contract has no facts yet: each section says what there is to say
 * from the commitment alone, and grows by its list once there is one to ask for.
 */
export function Published({ commitment }: { commitment: Commitment }) {
  const reported = commitment.lastReportedOn !== undefined;
  return (
    <section class="published">
      <h2>{texts.record}</h2>
      <div class="two">
        <div>
          <h3>{texts.timeline}</h3>
          <Timeline commitment={commitment} />
        </div>
        <div>
          <h3>{texts.reports}</h3>
          <p>{reported ? texts.reportsElsewhere : texts.noReports}</p>
          <h3>{texts.ledger}</h3>
          <p>{commitment.deadline ? texts.dueOn(commitment.deadline) : texts.noLedger}</p>
          <h3>{texts.questions}</h3>
          <p>{texts.noQuestions}</p>
        </div>
      </div>
    </section>
  );
}
