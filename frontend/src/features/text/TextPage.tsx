import { useEffect, useRef, useState } from 'preact/hooks';
import { text as texts } from '#texts/text';
import { getResolutionText, listCommitments } from '../../api/calls';
import { useQuery } from '../../api/useQuery';
import { href } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { Document } from '../../ui/document/Document';
import { LanguageChoice } from '../../ui/LanguageChoice';
import { PageHeading } from '../../ui/PageHeading';
import type { PageProps } from '../../ui/page';
import { useLazy } from '../../ui/useLazy';
import { Contents } from './Contents';
import { Find } from './Find';

const ALL = 200;

export default function TextPage({ id, search }: PageProps) {
  const text = useQuery(getResolutionText(id));
  const commitments = useQuery(listCommitments({ resolution: [id], pageSize: ALL }));
  // On a telephone one language at first: two are a page of twice the length.
  const [both, setBoth] = useState(innerWidth >= 640);
  const TextEnd = useLazy(() => import('./TextEnd').then((code) => code.TextEnd));
  const ShownDay = useLazy(() => import('./TextEnd').then((code) => code.ShownDay));
  const errata = useErrataCode(text.value?.errata !== undefined);
  const shown = useRef<HTMLDivElement>(null);
  const known = new Map(commitments.value?.items.map((item) => [item.commitmentId, item]));
  return (
    <>
      <PageHeading title={texts.title(id.toUpperCase())} missing={text.error?.failure === 'notFound'} />
      <AsyncContent of={text}>
        {(found) => (
          <>
            {ShownDay && <ShownDay resolution={id} search={search} />}
            <p class="lede">{texts.lede(found.adoptedOn)}</p>
            {found.textHistoryHref && (
              <p>
                <a href={href({ page: 'history', id })}>{texts.history}</a>
              </p>
            )}
            <p>
              <a href={href({ page: 'followedResolution', id })}>{texts.followed}</a>
            </p>
            <p>
              <a href="#follow-up">{texts.followUp}</a>
            </p>
            {found.errata && (
              <p>
                <a href="#errata">{texts.corrected}</a>
              </p>
            )}
            <div class="toolbar">
              <Find within={() => shown.current} />
              <LanguageChoice words={texts} both={both} choose={setBoth} />
            </div>
            {commitments.error && <p class="notice">{texts.statusUnknown}</p>}
            <Contents text={found} />
            <div ref={shown} class={both ? 'document bilingual' : 'document'}>
              <Document
                text={found}
                known={known}
                {...(found.errata && errata && { mark: errata.marksOf(found.errata) })}
              />
            </div>
            {found.errata && errata && <errata.Errata errata={found.errata} />}
            <p class="small">{texts.editorialNumber}</p>
            {TextEnd && <TextEnd id={id} text={found} />}
          </>
        )}
      </AsyncContent>
    </>
  );
}

/** The code that shows errata; loaded only where there are any. */
function useErrataCode(needed: boolean) {
  const [code, setCode] = useState<typeof import('../../ui/Errata')>();
  useEffect(() => {
    // Without it the corrected text is shown without marks.
    if (needed) import('../../ui/Errata').then(setCode, () => undefined);
  }, [needed]);
  return code;
}
