import { codes } from '#texts/codes';
import { commitment as texts } from '#texts/commitment';
import type { Commitment } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { toBody, toCommitments } from '../../navigation/paths';

interface Props {
  commitment: Pick<Commitment, 'resolution' | 'theme' | 'owner' | 'handedOverOn' | 'participants'>;
}

/** Place of the request in the resolution, and its owner. */
export function OwnerAndTheme({ commitment: { resolution, theme, owner, handedOverOn, participants } }: Props) {
  return (
    <dl class="facts">
      <div>
        <dt>{texts.owner}</dt>
        <dd>
          <a href={toBody(owner.bodyId)}>{localized(owner.abbreviation)}</a>
          {localized(owner.name) !== localized(owner.abbreviation) && <span class="note">{localized(owner.name)}</span>}
          {handedOverOn && <span class="note">{texts.ownerSince(handedOverOn)}</span>}
        </dd>
      </div>
      {participants.length > 0 && (
        <div>
          <dt>{texts.participants}</dt>
          {participants.map(({ role, name, bodyId }) => (
            <dd key={name.fr}>
              {bodyId ? <a href={toBody(bodyId)}>{localized(name)}</a> : localized(name)}{' '}
              <span class="note">{codes.participantRole[role]}</span>
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>{texts.theme}</dt>
        <dd>
          <a href={toCommitments({ resolution: resolution.resolutionId, theme: theme.themeId })}>
            {theme.number}. {localized(theme.shortHeading)}
          </a>
        </dd>
      </div>
    </dl>
  );
}
