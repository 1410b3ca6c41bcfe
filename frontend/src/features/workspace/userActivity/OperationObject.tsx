import { userActivity as texts } from '#texts/userActivity';
import type { StaffOperation } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { href as addressOf } from '../../../navigation/paths';
import { toRound, toSitting } from '../../../ui/roundsAndSittings/publicAddresses';

/** The resolution, round or sitting that an operation of staff was about, with a link if the public can read it. */
export function OperationObject({
  operation: { kind, objectId, href, name, datedOn, resolution },
}: {
  operation: StaffOperation;
}) {
  if (resolution)
    return (
      <a href={addressOf({ page: 'resolution', id: resolution.resolutionId })}>
        {resolution.documentNumber} · {localized(resolution.title)}
      </a>
    );
  const { fr = '', nl = '' } = name ?? {};
  // A title in preparation may lack a language.
  const label = [localized({ fr: fr || nl, nl: nl || fr }) || texts.untitled, datedOn && date(datedOn)]
    .filter(Boolean)
    .join(', ');
  if (!name && !datedOn && !kind.startsWith('round')) return null;
  const to = kind.startsWith('sitting') ? toSitting : toRound;
  return href ? <a href={to(objectId)}>{label}</a> : <span>{label}</span>;
}
