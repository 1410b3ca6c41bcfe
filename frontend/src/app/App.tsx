import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { chrome } from '#texts/chrome';
import { language } from '../i18n/current';
import { describeAddress } from '../navigation/head';
import {
  type Arrival,
  goToTarget,
  listen,
  loadNewerVersion,
  restoreScroll,
  versionIsCurrent,
} from '../navigation/history';
import { parse, type Route } from '../navigation/paths';
import { prepareForTrouble, Troubled } from '../ui/Troubled';
import { ErrorBoundary } from './ErrorBoundary';
import { Layout } from './Layout';
import { loadPage, type PageProps } from './pages';

interface View {
  route: Route;
  search: string;
  Page: ComponentType<PageProps>;
  arrival: Arrival | 'load';
}

/** By then the first view stands, even on a slow telephone. */
const IDLE_MS = 3_000;

export function App() {
  const [view, setView] = useState<View>();
  const [unreachable, setUnreachable] = useState(false);

  async function arrive(arrival: View['arrival']) {
    const { pathname, search } = location;
    const route = parse(pathname);
    describeAddress(route, search);
    setUnreachable(false);
    try {
      const Page = await loadPage(route, search);
      versionIsCurrent();
      // A slow page must not cover the one that the reader asked for since.
      if (location.pathname === pathname && location.search === search) setView({ route, search, arrival, Page });
    } catch {
      if (!navigator.onLine || !loadNewerVersion()) setUnreachable(true);
    }
  }
  useEffect(() => {
    listen(language, arrive);
    arrive('load');
  }, []);

  useLayoutEffect(() => {
    if (!view) return;
    settle(view.arrival);
    if (view.arrival === 'load') setTimeout(prepareForTrouble, IDLE_MS);
  }, [view]);

  return (
    <Layout route={view?.route} search={view?.search ?? ''}>
      {unreachable && <Troubled failure="version" retry={() => arrive('link')} />}
      {view ? (
        <ErrorBoundary key={pageKey(view.route)}>
          <view.Page id={'id' in view.route ? view.route.id : ''} search={view.search} />
        </ErrorBoundary>
      ) : (
        <p class="late">{chrome.loading}</p>
      )}
    </Layout>
  );
}

/** Another request or body is another page; another filter is the same. */
const pageKey = (route: Route) => route.page + ('id' in route ? route.id : '');

/** Puts scroll and focus where a reader who arrives this way expects them. */
function settle(arrival: View['arrival']) {
  if (arrival === 'filter') return;
  // The first page of a visit takes no focus: the reader may already be on their way through it.
  if (arrival !== 'load') document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  if (arrival === 'back') restoreScroll();
  else if (goToTarget(arrival === 'link')) return;
  else if (arrival === 'load') restoreScroll();
  else scrollTo({ top: 0, behavior: 'instant' });
}
