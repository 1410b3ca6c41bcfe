import { erratumProposals as texts } from '#texts/erratumProposals';
import { getResolution } from '../../../../api/resolution';
import type { ErratumProposal } from '../../../../api/schema.gen';
import { useQuery } from '../../../../api/useQuery';
import { localized } from '../../../../i18n/localized';
import { LANGUAGES } from '../../../../languages';
import { toCommitment } from '../../../../navigation/paths';
import { BeforeAndAfter } from '../../../../ui/Errata';
import { kindOf } from '../blocks';
import { ResolutionSource } from '../ResolutionSource';

/** The passage before and after, with the words that differ marked, its place in the source and the reason. */
export function ErratumProposalContent({ proposal }: { proposal: ErratumProposal }) {
  const { resolution, block, before, after, titlesToReview, source, reason } = proposal;
  const whole = useQuery(getResolution(resolution.resolutionId)).value;
  return (
    <>
      <dl>
        <dt>{texts.passage}</dt>
        <dd>{texts.kinds[kindOf(block)]}</dd>
        <BeforeAndAfter before={before} after={after} />
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
      {titlesToReview.length > 0 && (
        <div class="notice">
          <p>{texts.titlesToReview}</p>
          <ul>
            {titlesToReview.map(({ commitmentId, number, shortTitle }) => (
              <li key={commitmentId}>
                <a href={toCommitment(commitmentId)}>
                  {number} {localized(shortTitle)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {whole && <ResolutionSource resolution={whole} />}
    </>
  );
}
