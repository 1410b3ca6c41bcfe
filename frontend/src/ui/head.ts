import { common } from '#texts/common';
import { LANGUAGES, type Language } from '../languages';
import { href, type Route } from '../navigation/paths';

/** Finds or creates an element of the head, and sets its attributes. */
function head(tag: 'meta' | 'link', key: Record<string, string>, value: Record<string, string>) {
  const selector = Object.entries(key)
    .map(([name, v]) => `[${name}="${v}"]`)
    .join('');
  const element = document.head.querySelector(tag + selector) ?? document.head.appendChild(document.createElement(tag));
  for (const [name, v] of Object.entries({ ...key, ...value })) element.setAttribute(name, v);
}

/** Sets the canonical and alternate-language links for search engines. */
export function describeAddress(route: Route, search: string): void {
  const absolute = (lang: Language) => location.origin + href(route, search.slice(1), lang);
  head('link', { rel: 'canonical' }, { href: location.origin + location.pathname });
  for (const lang of LANGUAGES) head('link', { rel: 'alternate', hreflang: lang }, { href: absolute(lang) });
}

/** Description that the document was delivered with. */
const deliveredDescription =
  globalThis.document?.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';

export function describePage(title: string, description = deliveredDescription, unlisted = false): void {
  document.title = `${title} – ${common.product}`;
  head('meta', { name: 'description' }, { content: description });
  head('meta', { name: 'robots' }, { content: unlisted ? 'noindex' : 'index' });
}
