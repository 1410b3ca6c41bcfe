import { bodies as texts } from '#texts/bodies';
import type { CommitmentPage } from '../../../api/schema.gen';
import { toCommitments } from '../../../navigation/paths';
import { AssessedCommitments } from './AssessedCommitments';

/** The first requests of a body, with a link to all. */
export function OwnedCommitments({ bodyId, of: { items, total } }: { bodyId: string; of: CommitmentPage }) {
  return (
    <section>
      <h2>{texts.list(total)}</h2>
      <AssessedCommitments items={items} />
      <p>
        <a href={toCommitments({ owner: bodyId })}>{texts.seeAll(total)}</a>
      </p>
    </section>
  );
}
