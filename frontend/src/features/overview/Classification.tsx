import { classificationLabels } from '#texts/classificationLabels';
import type { Resolution } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { href } from '../../navigation/paths';

/**
 * Committee, legislature and policy areas of a resolution, as far as Parliament's staff stated them, and the day since which
 * it is followed if that is not the day of its adoption. The committee leads
 * to its resolutions, where its follow-up report is.
 */
export function Classification({
  resolution: { committee, legislature, policyAreas = [], adoptedOn, followedSinceOn },
}: {
  resolution: Resolution;
}) {
  const others = [
    legislature && classificationLabels.legislature(legislature),
    policyAreas.length > 0 &&
      `${classificationLabels.policyAreas(policyAreas.length)} ${policyAreas.map((code) => classificationLabels.policyArea[code]).join(', ')}`,
  ].filter(Boolean);
  return (
    <>
      {(committee || others.length > 0) && (
        <p class="note classification">
          {committee && (
            <a href={href({ page: 'overview' }, new URLSearchParams({ committee: localized(committee) }))}>
              {localized(committee)}
            </a>
          )}
          {committee && others.length > 0 && ' · '}
          {others.join(' · ')}
        </p>
      )}
      {followedSinceOn > adoptedOn && <p class="note">{classificationLabels.followedSince(followedSinceOn)}</p>}
    </>
  );
}
