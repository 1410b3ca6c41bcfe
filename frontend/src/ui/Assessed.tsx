import type { Commitment } from '../api/schema.gen';
import { Status } from './Status';
import { useLater } from './useLater';

export type Assessed = Pick<Commitment, 'assessment' | 'assessedReport' | 'assessmentPending' | 'lastReportedOn'>;

/** Whether what stands of Parliament's findings is of an earlier report than the latest, which is not assessed. */
export const isOfEarlier = (c: Assessed) => c.assessmentPending && c.assessedReport !== undefined;

/** What Parliament found, with the report that it is about where that is not the latest. */
export function Assessed({ of: commitment }: { of: Assessed }) {
  return (
    <>
      <Status axis="assessment" code={commitment.assessment} />
      {isOfEarlier(commitment) && <Earlier of={commitment} />}
    </>
  );
}

/** Few have one: its words are fetched where there is one. */
export function Earlier(props: { of: Assessed; notice?: boolean }) {
  const Words = useLater(() => import('./Earlier').then((code) => code.Earlier));
  return Words ? <Words {...props} /> : null;
}
