import { erratumProposals as texts } from '#texts/erratumProposals';
import type { Resolution } from '../../../api/schema.gen';

/** The file from which the resolution was taken, to compare with. */
export const ResolutionSource = ({ resolution: { source } }: { resolution: Resolution }) => (
  <p>
    {source ? (
      <a href={source.href} download>
        {texts.sourceFile(source.fileName)}
      </a>
    ) : (
      texts.noSourceFile
    )}
  </p>
);
