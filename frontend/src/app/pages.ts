import type { ComponentType } from 'preact';
import {
  getBody,
  getCommitment,
  getResolutionText,
  getStatistics,
  listBodies,
  listCommitments,
  listResolutions,
} from '../api/calls';
import type { Request } from '../api/http';
import { ask } from '../api/useAnswer';
import { commitmentsQuery } from '../features/commitments/query';
import { dayOf, type PageName, type Route } from '../navigation/paths';

export interface PageProps {
  id: string;
  search: string;
}

interface Page {
  load: () => Promise<{ default: ComponentType<PageProps> }>;
  /** Requests that the page will make first: sent at once, while its code loads. */
  asks?: (route: { id: string; search: string }) => Request<unknown>[];
}

const PAGES: Record<PageName, Page> = {
  overview: {
    load: () => import('../features/overview/OverviewPage'),
    asks: ({ search }) => [getStatistics(dayOf(search)), listResolutions()],
  },
  commitments: {
    load: () => import('../features/commitments/CommitmentsPage'),
    asks: ({ search }) => [listCommitments(commitmentsQuery(search)), getStatistics(dayOf(search))],
  },
  commitment: {
    load: () => import('../features/commitment/CommitmentPage'),
    asks: ({ id }) => [getCommitment(id)],
  },
  bodies: {
    load: () => import('../features/bodies/pages').then((code) => ({ default: code.BodiesPage })),
    asks: () => [listBodies(), getStatistics()],
  },
  body: {
    load: () => import('../features/bodies/pages').then((code) => ({ default: code.BodyPage })),
    asks: ({ id }) => [getBody(id), getStatistics()],
  },
  resolutions: {
    load: () => import('../features/text/ResolutionsPage'),
    asks: () => [listResolutions()],
  },
  resolution: {
    load: () => import('../features/text/TextPage'),
    asks: ({ id }) => [getResolutionText(id)],
  },
  // No preload here: the page's own code makes the requests, and each byte here is loaded by every page.
  history: { load: () => import('../features/history/HistoryPage') },
  method: { load: () => import('../features/prose/MethodPage') },
  data: { load: () => import('../features/prose/DataPage') },
  accessibility: { load: () => import('../features/prose/AccessibilityPage') },
  missing: { load: () => import('./MissingPage') },
  about: { load: () => import('../features/prose/AboutPage') },
  workspace: { load: () => import('../features/workspace/WorkspacePage') },
  task: { load: () => import('../features/workspace/TaskPage') },
};

/** Loads the code of a page. */
export const loadCode = async (page: PageName) => (await PAGES[page].load()).default;

/** Returns the requests that a page makes first. */
export const asksOf = (route: Route, search: string) =>
  PAGES[route.page].asks?.({ id: 'id' in route ? route.id : '', search }) ?? [];

export function loadPage(route: Route, search: string) {
  for (const request of asksOf(route, search)) ask(request).catch(() => {});
  return loadCode(route.page);
}
