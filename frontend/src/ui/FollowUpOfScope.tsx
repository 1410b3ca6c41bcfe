import { followUp as texts } from '#texts/followUp';
import { getReportExtent } from '../api/reports';
import { useQuery } from '../api/useQuery';
import { FollowUp, type Scope, titleOf } from './FollowUp';

/** The form for the report on a body or a committee; instead of it, why the API makes none of so many requests. */
export function FollowUpOfScope({ scope }: { scope: Exclude<Scope, { resolution: string }> }) {
  const extent = useQuery(getReportExtent(scope)).value;
  if (!extent || extent.totalCommitments === 0) return null;
  if (extent.totalCommitments <= extent.maxCommitments) return <FollowUp scope={scope} />;
  return (
    <section aria-labelledby="follow-up">
      <h2 id="follow-up">{titleOf(scope)}</h2>
      <p>{texts.tooMany(extent.totalCommitments, extent.maxCommitments)}</p>
    </section>
  );
}
