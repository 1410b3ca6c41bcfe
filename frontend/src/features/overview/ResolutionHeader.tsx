import { overview } from '#texts/overview';
import type { Resolution } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { href } from '../../navigation/paths';
import { Classified } from './Classified';

/** The title of the resolution, with a link to its text. */
export function ResolutionHeader({ resolution }: { resolution: Resolution | undefined }) {
  return (
    resolution && (
      <div class="resolution">
        <p class="kicker">{overview.adopted(resolution.documentNumber, resolution.adoptedOn)}</p>
        <p class="official">{localized(resolution.title)}</p>
        <Classified resolution={resolution} />
        <p>
          <a href={href({ page: 'resolution', id: resolution.resolutionId })}>{overview.readText}</a>
        </p>
      </div>
    )
  );
}
