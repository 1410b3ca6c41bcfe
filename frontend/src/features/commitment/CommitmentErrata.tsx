import { listErrataOfCommitment } from '../../api/errata';
import { useAnswer } from '../../api/useAnswer';
import { AsyncContent } from '../../ui/AsyncContent';
import { Errata } from '../../ui/Errata';

/** The errata of a request; loaded only where there are any. */
export function CommitmentErrata({ commitmentId }: { commitmentId: string }) {
  const errata = useAnswer(listErrataOfCommitment(commitmentId));
  return <AsyncContent of={errata}>{(page) => <Errata errata={page.items} />}</AsyncContent>;
}
