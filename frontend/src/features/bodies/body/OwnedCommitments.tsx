import { bodies as texts } from '#texts/bodies';
import type { CommitmentPage } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { toCommitment, toCommitments } from '../../../navigation/paths';
import { AssessmentStatus } from '../../../ui/AssessmentStatus';
import { Status } from '../../../ui/Status';

/** The first requests of a body, with a link to all. */
export function OwnedCommitments({ bodyId, of: { items, total } }: { bodyId: string; of: CommitmentPage }) {
  return (
    <section>
      <h2>{texts.list(total)}</h2>
      <ul class="ruled-list owned-commitments">
        {items.map((c) => (
          <li key={c.commitmentId}>
            <a href={toCommitment(c.commitmentId)}>
              <span class="number">{c.number}</span> {localized(c.shortTitle)}
            </a>{' '}
            <span class="note">
              <Status axis="implementationStatus" code={c.implementationStatus} /> · <AssessmentStatus of={c} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={toCommitments({ owner: bodyId })}>{texts.seeAll(total)}</a>
      </p>
    </section>
  );
}
