import { erratumProposals as texts } from '#texts/erratumProposals';
import { getResolution } from '../../../../api/resolution';
import type { ErratumProposal } from '../../../../api/schema.gen';
import { useQuery } from '../../../../api/useQuery';
import { LANGUAGES } from '../../../../languages';
import { Contents } from '../../../../ui/Errata';
import { kindOf } from '../blocks';
import { SourceFile } from '../SourceFile';

/** The passage before and after, with the words that differ marked, its place in the source and the reason. */
export function ErratumProposalContent({ proposal }: { proposal: ErratumProposal }) {
  const { resolution, block, before, after, source, reason } = proposal;
  const whole = useQuery(getResolution(resolution.resolutionId)).value;
  return (
    <>
      <dl>
        <dt>{texts.passage}</dt>
        <dd>{texts.kinds[kindOf(block)]}</dd>
        <Contents before={before} after={after} />
        <dt>{texts.source(source.page)}</dt>
        <dd class="multiline">
          <q>{source.quotation}</q>
        </dd>
        {reason &&
          LANGUAGES.flatMap((lang) => [
            <dt key={`name ${lang}`}>{texts.reason[lang]}</dt>,
            <dd key={lang} class="multiline" lang={lang}>
              {reason[lang]}
            </dd>,
          ])}
      </dl>
      {whole && <SourceFile resolution={whole} />}
    </>
  );
}
