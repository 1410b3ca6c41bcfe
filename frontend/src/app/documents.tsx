import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { chrome } from '#texts/chrome';
import { shell } from '#texts/shell';
import { language } from '../i18n/current';
import { href, type Route } from '../navigation/paths';
import { Layout } from './Layout';
import { LINKED } from './linked';
import { asksOf, loadCode } from './pages';

/** What the build writes into one document, so that something is there before any script is. */
export interface PrerenderedDocument {
  /** Within the built page, without its ending. */
  file: string;
  title: string;
  description: string;
  /** What the feed of everything is called. */
  feed: string;
  /** What it says of itself to machines, as schema.org has it. */
  linked?: object;
  /** The page's component, named like the file that holds it. */
  code?: string;
  /** What the page asks first, for an id that the document does not know yet. */
  asks?: string[];
  html: string;
  noScript: string;
}

/** Pages that say something before they know any data; the last four say all. */
const PROSE = ['method', 'data', 'accessibility', 'about'] as const;
const WHOLE = ['overview', 'commitments', 'bodies', 'resolutions', ...PROSE] as const;
/** Pages of which nothing can be said before the register has answered, or the login. */
const EACH = ['commitment', 'body', 'resolution', 'history', 'task'] as const;

/** Stands in a question for the id that only the address of the window knows. */
const ID = '__id__';

/** Every document of this build's language. Which of them an address gets is the server's one rule. */
export const documents = (): Promise<PrerenderedDocument[]> =>
  Promise.all([
    { ...shell, file: `${language}/any`, title: chrome.product, html: draw(undefined, waiting) },
    ...WHOLE.map((page) => whole({ page })),
    withoutData({ page: 'workspace' }, href({ page: 'workspace' }).slice(1)),
    ...EACH.map((page) => withoutData({ page, id: '' }, `${href({ page, id: '' }).slice(1)}one`)),
  ]);

const waiting = <p class="late">{chrome.loading}</p>;

const draw = (route: Route | undefined, content: VNode) =>
  renderToString(
    <Layout route={route} search="">
      {content}
    </Layout>,
  );

async function whole(route: Route): Promise<PrerenderedDocument> {
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
