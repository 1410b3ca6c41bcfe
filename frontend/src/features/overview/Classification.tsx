import { classificationLabels } from '#texts/classificationLabels';
import type { Resolution } from '../../api/schema.gen';
import { say } from '../../i18n/say';

/** Committee, legislature and policy areas of a resolution, as far as Parliament's staff stated them. */
export function Classification({
  resolution: { committee, legislature, policyAreas = [] },
}: {
  resolution: Resolution;
}) {
  const parts = [
    committee && say(committee),
    legislature && classificationLabels.legislature(legislature),
    policyAreas.length > 0 &&
      `${classificationLabels.policyAreas} ${policyAreas.map((code) => classificationLabels.policyArea[code]).join(', ')}`,
  ].filter(Boolean);
  return parts.length > 0 ? <p class="note classification">{parts.join(' · ')}</p> : null;
}
