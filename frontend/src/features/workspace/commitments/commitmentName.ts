import type { CommitmentReference } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { commitmentLabel } from '../../../ui/commitmentLabel';

/** A request in lists of several resolutions, as "A-590, 2.4 Short title". */
export const commitmentName = ({
  resolution,
  number,
  shortTitle,
}: Pick<CommitmentReference, 'resolution' | 'number' | 'shortTitle'>) =>
  `${commitmentLabel({ resolution, number })} ${localized(shortTitle)}`;
