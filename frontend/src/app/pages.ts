import type { ComponentType } from 'preact';
import { getBody, getCommitment, getStatistics, listBodies, listCommitments, listResolutions } from '../api/calls';
import { ask } from '../api/useAnswer';
import { commitmentsQuery } from '../features/commitments/query';
import type { PageName, Route } from '../navigation/paths';

export interface PageProps {
  id: string;
  search: string;
}

interface Page {
  load: () => Promise<{ default: ComponentType<PageProps> }>;
  /** What the page will ask first: asked at once, while its code is on its way. */
  ask?: (route: { id: string; search: string }) => void;
}

const quietly = (...answers: Promise<unknown>[]) => {
  for (const answer of answers) answer.catch(() => {});
};

/** Asks for a page and for what it will import at the same time, not one after the other. */
const withPart = <Code>(page: Promise<Code>, part: Promise<unknown>): Promise<Code> => {
  quietly(part);
  return page;
};

const PAGES: Record<PageName, Page> = {
  overview: {
    load: () => withPart(import('../features/overview/OverviewPage'), import('../ui/Bar')),
    ask: ({ search }) => {
      const asOf = new URLSearchParams(search).get('asOf');
      quietly(ask(getStatistics(asOf ? { asOf } : {})), ask(listResolutions()));
    },
  },
  commitments: {
    load: () => import('../features/commitments/CommitmentsPage'),
    ask: ({ search }) => quietly(ask(listCommitments(commitmentsQuery(search))), ask(getStatistics())),
  },
  commitment: {
    load: () => import('../features/commitment/CommitmentPage'),
    ask: ({ id }) => quietly(ask(getCommitment(id))),
  },
  bodies: {
    load: () => import('../features/bodies/BodiesPage'),
    ask: () => quietly(ask(listBodies()), ask(getStatistics())),
  },
  body: {
    load: () => import('../features/bodies/BodyPage'),
    ask: ({ id }) => quietly(ask(getBody(id)), ask(getStatistics())),
  },
  resolutions: {
    load: () => import('../features/text/ResolutionsPage'),
    ask: () => quietly(ask(listResolutions())),
  },
  resolution: {
    load: () => import('../features/text/TextPage'),
  },
  method: { load: () => import('../features/prose/MethodPage') },
  data: { load: () => import('../features/prose/DataPage') },
  accessibility: { load: () => import('../features/prose/AccessibilityPage') },
  missing: { load: () => import('./MissingPage') },
  about: { load: () => import('../features/prose/AboutPage') },
};

/** A page's code alone. */
export const loadCode = async (page: PageName) => (await PAGES[page].load()).default;

export function loadPage(route: Route, search: string) {
  PAGES[route.page].ask?.({ id: 'id' in route ? route.id : '', search });
  return loadCode(route.page);
}
