import type { Commitment } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { toCommitment } from '../../../navigation/paths';
import { AssessmentStatus } from '../../../ui/AssessmentStatus';
import { Status } from '../../../ui/Status';

/**
 * Requests with their declared state and their assessment.
 * @param severalResolutions whether each names its resolution
 */
export const AssessedCommitments = ({
  items,
  severalResolutions,
}: {
  items: Commitment[];
  severalResolutions?: boolean;
}) => (
  <ul class="ruled-list owned-commitments">
    {items.map((c) => (
      <li key={c.commitmentId}>
        <a href={toCommitment(c.commitmentId)}>
          {severalResolutions && `${c.resolution.documentNumber}, `}
          <span class="number">{c.number}</span> {localized(c.shortTitle)}
        </a>{' '}
        <span class="note">
          <Status axis="implementationStatus" code={c.implementationStatus} /> · <AssessmentStatus of={c} />
        </span>
      </li>
    ))}
  </ul>
);
