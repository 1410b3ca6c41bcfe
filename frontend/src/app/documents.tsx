import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { chrome } from '#texts/chrome';
import { shell } from '#texts/shell';
import { language } from '../language';
import { href, type Route } from '../navigation/paths';
import { Layout } from './Layout';
import { LINKED } from './linked';
import { asksOf, loadCode } from './pages';

/** Content that the build writes into one document, so that it is visible before any script runs. */
export interface PrerenderedDocument {
  /** Path within the built site, without `.html`. */
  file: string;
  title: string;
  description: string;
  /** Title of the feed of all changes. */
  feed: string;
  /** Structured data (schema.org, JSON-LD). */
  linked?: object;
  /** Component of the page, named like its file. */
  code?: string;
  /** Requests to preload; the id is a placeholder because the document does not know it. */
  asks?: string[];
  html: string;
  noScript: string;
}

/** Pages with content before any data is loaded; the last four are complete. */
const PROSE = ['method', 'data', 'accessibility', 'about'] as const;
const CONTENT_PAGES = ['overview', 'commitments', 'bodies', 'resolutions', ...PROSE] as const;
/** Pages without content until the API or the login has answered. */
const DATA_PAGES = ['commitment', 'body', 'resolution', 'history', 'task'] as const;

/** Placeholder in a preload URL for the id, which only the window's address contains. */
const ID = '__id__';

/** All documents of this build's language. The web server chooses between them by one rule. */
export const documents = (): Promise<PrerenderedDocument[]> =>
  Promise.all([
    { ...shell, file: `${language}/any`, title: chrome.product, html: draw(undefined, waiting) },
    ...CONTENT_PAGES.map((page) => withContent({ page })),
    withoutData({ page: 'workspace' }, href({ page: 'workspace' }).slice(1)),
    ...DATA_PAGES.map((page) => withoutData({ page, id: '' }, `${href({ page, id: '' }).slice(1)}one`)),
  ]);

const waiting = <p class="late">{chrome.loading}</p>;

const draw = (route: Route | undefined, content: VNode) =>
  renderToString(
    <Layout route={route} search="">
      {content}
    </Layout>,
  );

async function withContent(route: Route): Promise<PrerenderedDocument> {
  const Page = await loadCode(route.page);
  const html = draw(route, <Page id="" search="" />);
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1];
  return {
    ...shell,
    file: route.page === 'overview' ? `${language}/index` : href(route).slice(1),
    title: `${heading} – ${chrome.product}`,
    code: Page.name,
    html,
    ...(route.page in LINKED && { linked: LINKED[route.page as keyof typeof LINKED] }),
    ...((PROSE as readonly string[]).includes(route.page) && { noScript: '' }),
  };
}

async function withoutData(route: Route, file: string): Promise<PrerenderedDocument> {
  const { name } = await loadCode(route.page);
  const asks = asksOf('id' in route ? { ...route, id: ID } : route, '').map(({ address }) => address);
  return {
    ...shell,
    file,
    title: chrome.product,
    code: name,
    ...(asks.length > 0 && { asks }),
    html: draw(route, waiting),
  };
}
