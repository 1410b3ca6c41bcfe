import { erratumProposals as texts } from '#texts/erratumProposals';
import { getResolutionText } from '../../../../api/calls';
import { getResolution } from '../../../../api/resolution';
import { useQuery } from '../../../../api/useQuery';
import type { Language } from '../../../../languages';
import { AsyncContent } from '../../../../ui/AsyncContent';
import { sectionsOf } from '../blocks';
import { toErratumForm } from '../erratumAddresses';
import { ResolutionSource } from '../ResolutionSource';
import { BlockChoice } from './BlockChoice';
import { OwnerErratumForm } from './OwnerErratumForm';
import { WordingErratumForm } from './WordingErratumForm';

interface Props {
  userId: string;
  /** The original language of the reason, until another is chosen. */
  original: Language;
  resolutionId: string;
  /** JSON pointer; empty as long as none is chosen. */
  block: string;
}

/** The choice of a block of the resolution, and the form that corrects it. */
export function ErratumForm({ userId, original, resolutionId, block }: Props) {
  const text = useQuery(getResolutionText(resolutionId));
  const resolution = useQuery(getResolution(resolutionId));
  return (
    <AsyncContent of={text}>
      {(found) => {
        const sections = sectionsOf(found);
        const chosen = sections.flatMap(({ blocks }) => blocks).find((one) => one.block === block);
        if (!chosen)
          return (
            <>
              {block && <p class="notice">{texts.unknownBlock}</p>}
              <BlockChoice resolutionId={resolutionId} sections={sections} />
            </>
          );
        const form = { userId, original, resolutionId, chosen };
        return (
          <>
            <p>
              <a href={toErratumForm(resolutionId)}>{texts.otherBlock}</a>
            </p>
            {resolution.value && <ResolutionSource resolution={resolution.value} />}
            {chosen.text ? (
              <WordingErratumForm
                key={block}
                {...form}
                text={chosen.text}
                notes={found.footnotes.map(({ number }) => `${number}`)}
              />
            ) : (
              <OwnerErratumForm key={block} {...form} commitmentId={chosen.commitmentId ?? ''} />
            )}
          </>
        );
      }}
    </AsyncContent>
  );
}
