import { classificationLabels } from '#texts/classificationLabels';
import { followUpReport } from '../../api/exports';
import type { Resolution } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { language } from '../../language';

/** Committee, legislature and policy areas of a resolution, as far as Parliament's staff stated them. */
export function Classification({
  resolution: { committee, legislature, policyAreas = [] },
}: {
  resolution: Resolution;
}) {
  const parts = [
    committee && localized(committee),
    legislature && classificationLabels.legislature(legislature),
    policyAreas.length > 0 &&
      `${classificationLabels.policyAreas} ${policyAreas.map((code) => classificationLabels.policyArea[code]).join(', ')}`,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p class="note classification">
      {parts.join(' · ')}
      {committee && (
        <>
          {' · '}
          <a href={followUpReport({ committee: localized(committee), lang: language, format: 'pdf' })}>
            {classificationLabels.followUp}
          </a>
        </>
      )}
    </p>
  );
}
