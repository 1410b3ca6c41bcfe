import { common } from '#texts/common';
import { data } from '#texts/data';
import { htmlDocument } from '#texts/htmlDocument';
import { layout } from '#texts/layout';
import { apiBase } from '../api/client';
import { language, otherLanguage } from '../language';
import { href } from '../navigation/paths';

const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';
const LANGUAGES = ['fr-BE', 'nl-BE'];
const FORMS = [
  ['exports/dataPackage', 'application/zip'],
  ['exports/commitments?format=csv', 'text/csv'],
  ['commitments', 'application/json'],
  ['changes', 'application/json'],
  [`feeds/${language}`, 'application/atom+xml'],
  [`calendars/${language}`, 'text/calendar'],
] as const;

/** The data set in schema.org's terms, for data set search engines. */
const dataset = () => ({
  '@type': 'Dataset',
  '@id': `${apiBase}/catalogue#register`,
  name: `${common.product} – ${layout.tagline}`,
  description: htmlDocument.description,
  url: href({ page: 'data' }),
  inLanguage: LANGUAGES,
  license: CC0,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: common.product, url: href({ page: 'overview' }) },
  includedInDataCatalog: { '@type': 'DataCatalog', url: `${apiBase}/catalogue` },
  distribution: FORMS.map(([path, encodingFormat]) => ({
    '@type': 'DataDownload',
    contentUrl: `${apiBase}/${path}`,
    encodingFormat,
  })),
});

const site = () => ({
  '@type': 'WebSite',
  name: common.product,
  description: htmlDocument.description,
  url: href({ page: 'overview' }),
  inLanguage: language,
  workTranslation: { '@type': 'WebSite', url: href({ page: 'overview' }, '', otherLanguage) },
  mainEntity: dataset(),
});

/** Structured data of documents, by page; URLs are paths, which the API makes absolute. */
export const structuredData = (): Record<string, object> => ({
  overview: site(),
  data: { ...dataset(), description: data.lede },
});
