import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { common } from '#texts/common';
import { htmlDocument } from '#texts/htmlDocument';
import { language } from '../language';
import { href, type Route } from '../navigation/paths';
import type { Page } from '../ui/page';
import { Layout } from './Layout';
import { loadCode, requestsOf } from './pages';
import { structuredData } from './structuredData';

/** Content that the build writes into one document, so that it is visible before any script runs. */
export interface PrerenderedDocument {
  /** Path within the built site, without `.html`. */
  file: string;
  title: string;
  description: string;
  /** Title of the feed of all changes. */
  feed: string;
  /** Structured data (schema.org, JSON-LD). */
  structuredData?: object;
  /** Path of the `page.ts` of the page. */
  declaredIn?: string;
  /** Requests to preload; the id is a placeholder because the document does not know it. */
  requests?: string[];
  html: string;
  noScript: string;
}

/** Placeholder in a preload URL for the id, which only the window's address contains. */
const ID = '__id__';

/** The pages by the file that declares each. */
const DECLARED = import.meta.glob<Page>('../features/**/page.ts', { eager: true, import: 'default' });

/** All documents of this build's language. The web server chooses between them by one rule. */
export const documents = (): Promise<PrerenderedDocument[]> =>
  Promise.all([
    { ...htmlDocument, file: `${language}/any`, title: common.product, html: renderLayout(undefined, waiting) },
    ...Object.entries(DECLARED).map(async ([file, page]) => ({
      ...htmlDocument,
      declaredIn: file.replace('..', 'src'),
      // Pages of one item have no content until the API has responded.
      ...(page.parent || page.login ? withoutContent(page) : await withContent(page)),
    })),
  ]);

const waiting = <p class="delayed">{common.loading}</p>;

const renderLayout = (route: Route | undefined, content: VNode) =>
  renderToString(<Layout route={route}>{content}</Layout>);

async function withContent({ name, requests }: Page) {
  const route = { page: name } as Route;
  const Page = await loadCode(name);
  const html = renderLayout(route, <Page id="" search="" />);
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1];
  const data = structuredData()[name];
  return {
    file: name === 'overview' ? `${language}/index` : href(route).slice(1),
    title: `${heading} – ${common.product}`,
    html,
    ...(data && { structuredData: data }),
    // The figures are its first answer; the list's request depends on the filters in the address.
    ...(name === 'overview' && { requests: addresses(route) }),
    // A page without requests is complete.
    ...(!requests && { noScript: '' }),
  };
}

const addresses = (route: Route) => requestsOf(route, '').map(({ address }) => address);

function withoutContent({ name, parent }: Page) {
  const route = { page: name, ...(parent && { id: '' }) } as Route;
  const requests = addresses({ ...route, ...(parent && { id: ID }) } as Route);
  return {
    file: href(route).slice(1) + (parent ? 'one' : ''),
    title: common.product,
    ...(requests.length > 0 && { requests }),
    html: renderLayout(route, waiting),
  };
}
