import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { language } from '../language';
import { goToTarget, listen, restoreScroll } from '../navigation/history';
import type { Route } from '../navigation/paths';
import { ErrorNotice, preloadErrorNotice } from '../ui/ErrorNotice';
import { updateLayout } from './currentPage';
import { ErrorBoundary } from './ErrorBoundary';
import { loadCurrentView, type View } from './view';

/** Milliseconds after which the first view is drawn, even on a slow phone. */
const IDLE_MS = 3_000;

export function App({ first }: { first: View | undefined }) {
  const [view, setView] = useState(first);
  const wasPast = useRef(false);
  const [unreachable, setUnreachable] = useState(!first);

  async function arrive(arrival: View['arrival']) {
    setUnreachable(false);
    const next = await loadCurrentView(arrival);
    if (next === 'unreachable') setUnreachable(true);
    else if (next) setView(next);
  }
  useEffect(() => listen(language, arrive), []);

  useLayoutEffect(() => {
    if (!view) return;
    updateLayout(view.route, view.search);
    if (wasPast.current || /asOf=/.test(view.search)) {
      wasPast.current = true;
      import('./chosenDay').then(
        (code) => code.keepChosenDay(location.search),
        () => {},
      );
    }
    restoreScrollAndFocus(view.arrival);
    if (view.arrival === 'load') setTimeout(whenIdle, IDLE_MS);
  }, [view]);

  return (
    <>
      {unreachable && <ErrorNotice failure="version" retry={() => arrive('link')} />}
      {view && (
        <ErrorBoundary key={pageKey(view.route)}>
          <view.Page id={view.route.id ?? ''} search={view.search} />
        </ErrorBoundary>
      )}
    </>
  );
}

/** What no reader waits for. Without the code of the footer its line stays empty. */
function whenIdle() {
  preloadErrorNotice();
  import('./footer').then(
    ({ namePublisher }) => namePublisher().catch(() => {}),
    () => {},
  );
}

/** Identity of the page: another id is another page; other filters are the same page. */
const pageKey = (route: Route) => route.page + (route.id ?? '');

/** Sets scroll position and focus after a navigation. */
function restoreScrollAndFocus(arrival: View['arrival']) {
  if (arrival === 'filter') return;
  // The first page of a visit takes no focus: the reader may already be using it.
  if (arrival !== 'load') document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  if (arrival === 'back') restoreScroll();
  else if (goToTarget(arrival === 'link')) return;
  else if (arrival === 'load') restoreScroll();
  else scrollTo({ top: 0, behavior: 'instant' });
}
