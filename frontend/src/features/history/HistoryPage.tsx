import { useState } from 'preact/hooks';
import { history as texts } from '#texts/history';
import { apiBase, request } from '../../api/client';
import type { GetTextHistoryData, GetTextHistoryResponse, TextHistory } from '../../api/schema.gen';
import { useQuery } from '../../api/useQuery';
import { localized } from '../../i18n/localized';
import { language, otherLanguage } from '../../language';
import { dayOf } from '../../navigation/paths';
import { AsyncContent } from '../../ui/AsyncContent';
import { LanguageChoice } from '../../ui/LanguageChoice';
import { PageHeading } from '../../ui/PageHeading';
import type { PageProps } from '../../ui/page';
import { useLazy } from '../../ui/useLazy';
import { Contents } from './Contents';
import { isChanged, onlyChanges } from './onlyChanges';
import { RecitalComparison } from './RecitalComparison';
import { RemovedRequests } from './RemovedRequests';
import { Summary } from './Summary';
import { TextDiff } from './TextDiff';
import { ThemeComparison } from './ThemeComparison';

const getTextHistory = (resolutionId: string) =>
  request<GetTextHistoryData, GetTextHistoryResponse>('/resolutions/{resolutionId}/textHistory', {
    path: { resolutionId },
  });

export default function HistoryPage({ id, search }: PageProps) {
  const query = useQuery(getTextHistory(id));
  const { asOf } = dayOf(search);
  return (
    <>
      <PageHeading title={texts.title(id.toUpperCase())} missing={query.error?.failure === 'notFound'} />
      <AsyncContent of={query}>
        {(found) => (
          <>
            {asOf && <LazyTodayOnly asOf={asOf} filter={{ resolution: id }} />}
            <History of={found} />
          </>
        )}
      </AsyncContent>
    </>
  );
}

/** Loaded only if the address names a day. */
function LazyTodayOnly(props: { asOf: string; filter: Record<string, string> }) {
  const TodayOnly = useLazy(() => import('../../ui/TodayOnly').then((code) => code.TodayOnly));
  return TodayOnly ? <TodayOnly {...props} /> : null;
}

function History({ of }: { of: TextHistory }) {
  // On a telephone one language at first: two are a page of twice the length.
  const [both, setBoth] = useState(innerWidth >= 640);
  const [changesAlone, setChangesAlone] = useState(false);
  const compared = of.proposal !== undefined;
  const languages = both ? [language, otherLanguage] : [language];
  const shown = changesAlone ? onlyChanges(of, languages) : of;
  return (
    <>
      <p class="lede">{texts.lede(of.adoptedOn)}</p>
      {!compared && <p class="notice">{texts.noProposal}</p>}
      <Summary of={of} />
      <div class="toolbar">
        {compared && (
          <p class="diff-legend">
            <del>{texts.keyRemoved}</del> <ins>{texts.keyAdded}</ins> <span class="note">{texts.spaces}</span>
          </p>
        )}
        {compared && (
          <p>
            <label>
              <input
                class="ds-input"
                type="checkbox"
                checked={changesAlone}
                onChange={(event) => setChangesAlone(event.currentTarget.checked)}
              />{' '}
              {texts.onlyChanges}
            </label>{' '}
            <span class="note" role="status">
              {changesAlone && texts.changed(requestsOf(shown), requestsOf(of))}
            </span>
          </p>
        )}
        <LanguageChoice words={texts} both={both} choose={setBoth} />
      </div>
      <Contents themes={shown.themes} />
      <div class={both ? 'document history bilingual' : 'document history'}>
        {(!changesAlone || isChanged(of.title, languages)) && (
          <>
            <h2>{texts.officialTitle}</h2>
            <TextDiff of={of.title} class="large" />
          </>
        )}
        {shown.themes.map((theme) => (
          <ThemeComparison key={theme.themeId} of={theme} compared={compared} />
        ))}
        <RemovedRequests of={of.removed} />
        <RecitalComparison of={shown.recitals} />
      </div>
      <p class="small">{texts.editorial}</p>
      {of.proposal && (
        <p class="small">
          {localized(of.proposal.introducedBy)} {localized(of.proposal.documentType)}.{' '}
          <a href={`${apiBase}/resolutions/${of.resolution.resolutionId}/document`}>{texts.wholeProposal}</a>
        </p>
      )}
    </>
  );
}

const requestsOf = ({ themes }: TextHistory) => themes.reduce((sum, { requests }) => sum + requests.length, 0);
