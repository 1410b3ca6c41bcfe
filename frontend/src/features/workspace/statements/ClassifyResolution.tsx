import { useState } from 'preact/hooks';
import { classification as texts } from '#texts/classification';
import { common } from '#texts/common';
import { useQuery } from '../../../api/useQuery';
import { AsyncContent } from '../../../ui/AsyncContent';
import { LoadError } from '../forms/LoadError';
import { firstResolutions, ResolutionChoice } from '../forms/ResolutionChoice';
import { CLASSIFICATION } from '../session/addresses';
import { useAuthorizedQuery } from '../session/useAuthorizedQuery';
import { ClassificationForm } from './ClassificationForm';
import { readResolution } from './factApi';

/** Form of a resolution's classification: committee in charge, legislature, policy areas. */
export function ClassifyResolution({ userId }: { userId: string }) {
  const query = useQuery(firstResolutions());
  const [chosen, setChosen] = useState<string>();
  return (
    <section>
      <h2 id={CLASSIFICATION} tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.lede}</p>
      <AsyncContent of={query}>
        {(first) => {
          const resolutionId = chosen ?? first.items[0]?.resolutionId;
          return (
            resolutionId !== undefined && (
              <>
                {first.total > 1 && (
                  <ResolutionChoice
                    id="classified"
                    label={texts.resolution}
                    first={first}
                    value={resolutionId}
                    choose={(resolution) => setChosen(resolution?.resolutionId)}
                  />
                )}
                <Classified key={resolutionId} userId={userId} resolutionId={resolutionId} />
              </>
            )
          );
        }}
      </AsyncContent>
    </section>
  );
}

function Classified({ userId, resolutionId }: { userId: string; resolutionId: string }) {
  const { result, error, setResult, retry } = useAuthorizedQuery(resolutionId, () => readResolution(resolutionId));
  if (error !== undefined) return <LoadError error={error} retry={retry} />;
  if (!result) return <p class="delayed">{common.loading}</p>;
  async function reread() {
    const now = await readResolution(resolutionId);
    setResult(now);
    return now;
  }
  return <ClassificationForm userId={userId} read={result} reread={reread} />;
}
