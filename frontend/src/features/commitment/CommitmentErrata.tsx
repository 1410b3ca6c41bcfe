import { listErrataOfCommitment } from '../../api/errata';
import { useQuery } from '../../api/useQuery';
import { AsyncContent } from '../../ui/AsyncContent';
import { Errata } from '../../ui/Errata';

/** The errata of a request; loaded only where there are any. */
export function CommitmentErrata({ commitmentId }: { commitmentId: string }) {
  const errata = useQuery(listErrataOfCommitment(commitmentId));
  return <AsyncContent of={errata}>{(page) => <Errata errata={page.items} />}</AsyncContent>;
}
