import { language } from '../language';
import type { Language } from '../languages';

/** The properties of which the address of a page is made. */
export interface PageAddress {
  name: PageName;
  /** The word after the language; that of the parent by default. */
  segments?: Readonly<Record<Language, string>>;
  /**
   * The page whose navigation entry stands for this one too. A page with a parent shows one item: its address ends with
   * an id.
   */
  parent?: PageName;
}

export type NoId = { id?: never };
export type WithId = { id: string };

/** All pages by name: the `page.ts` of each folder adds its own. */
export interface PageParameters {
  missing: NoId;
}

export type PageName = keyof PageParameters;
export type Route = { [Name in PageName]: { page: Name } & PageParameters[Name] }[PageName];

type Addresses = Readonly<Record<PageName, PageAddress>>;
let pages: Addresses;

/** Makes the pages known, before the first address is made or parsed. */
export function definePages(declared: Addresses): void {
  pages = declared;
}

const segment = ({ segments, parent }: PageAddress, lang: Language): string =>
  segments ? segments[lang] : segment(pages[parent as PageName], lang);

/** The address of a page, in the reader's language by default. */
export function href(route: Route, query: URLSearchParams | string = '', lang: Language = language): string {
  const search = query.toString();
  const { id } = route;
  return `/${lang}/${segment(pages[route.page], lang)}${id === undefined ? '' : `/${encodeURIComponent(id)}`}${search && `?${search}`}`;
}

export function parse(pathname: string): Route {
  const [lang, word, id, ...rest] = pathname.split('/').slice(1).map(decode);
  if (rest.some(Boolean)) return { page: 'missing' };
  if (!word) return { page: 'overview' };
  for (const page of Object.values(pages))
    if (segment(page, lang as Language) === word && !page.parent === !id)
      return (id ? { page: page.name, id } : { page: page.name }) as Route;
  return { page: 'missing' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The parameter `asOf` of an address, for the API. */
export function dayOf(search: string): { asOf?: string } {
  const asOf = new URLSearchParams(search).get('asOf');
  return asOf ? { asOf } : {};
}

export const toCommitment = (id: string) => href({ page: 'commitment', id });
export const toBody = (id: string) => href({ page: 'body', id });
export const toCommitments = (query: Record<string, string> = {}) =>
  href({ page: 'commitments' }, new URLSearchParams(query));
/** Address of a term's definition on the method page. */
export const toDefinition = (anchor: string) => `${href({ page: 'method' })}#${anchor}`;
