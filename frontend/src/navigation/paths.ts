import { type Language, language } from '../language';

export type Route =
  | {
      page:
        | 'overview'
        | 'commitments'
        | 'bodies'
        | 'resolutions'
        | 'method'
        | 'data'
        | 'accessibility'
        | 'about'
        | 'workspace';
    }
  | { page: 'commitment' | 'body' | 'resolution' | 'history' | 'task'; id: string }
  | { page: 'missing' };

export type PageName = Route['page'];
type SegmentName = Exclude<PageName, 'overview' | 'missing' | 'commitment' | 'body' | 'resolution' | 'task'>;

const SEGMENTS: Record<SegmentName, Record<Language, string>> = {
  commitments: { fr: 'demandes', nl: 'verzoeken' },
  bodies: { fr: 'organismes', nl: 'instellingen' },
  resolutions: { fr: 'resolutions', nl: 'resoluties' },
  history: { fr: 'historique', nl: 'geschiedenis' },
  method: { fr: 'methode', nl: 'methode' },
  data: { fr: 'donnees-ouvertes', nl: 'open-data' },
  accessibility: { fr: 'accessibilite', nl: 'toegankelijkheid' },
  about: { fr: 'a-propos', nl: 'over' },
  workspace: { fr: 'espace', nl: 'werkruimte' },
};
const COLLECTION = {
  commitment: 'commitments',
  body: 'bodies',
  resolution: 'resolutions',
  history: 'history',
  task: 'workspace',
} as const;
/** The page of an item of a collection; histories have no collection page. */
const ELEMENT = {
  commitments: 'commitment',
  bodies: 'body',
  resolutions: 'resolution',
  history: 'history',
  workspace: 'task',
} as const;

/** The address of a page, in the reader's language by default. */
export function href(route: Route, query: URLSearchParams | string = '', lang: Language = language): string {
  const search = query.toString();
  return path(route, lang) + (search ? `?${search}` : '');
}

function path(route: Route, lang: Language): string {
  if (route.page === 'overview' || route.page === 'missing') return `/${lang}/`;
  if ('id' in route) return `/${lang}/${SEGMENTS[COLLECTION[route.page]][lang]}/${encodeURIComponent(route.id)}`;
  return `/${lang}/${SEGMENTS[route.page][lang]}`;
}

export function parse(pathname: string): Route {
  const [lang, segment, id, ...rest] = pathname.split('/').slice(1).map(decode);
  if (rest.some(Boolean)) return { page: 'missing' };
  if (!segment) return { page: 'overview' };
  for (const [name, words] of Object.entries(SEGMENTS) as [SegmentName, Record<Language, string>][]) {
    if (words[lang as Language] !== segment) continue;
    if (!id) return name === 'history' ? { page: 'missing' } : { page: name };
    return name in ELEMENT ? { page: ELEMENT[name as keyof typeof ELEMENT], id } : { page: 'missing' };
  }
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
