/** State of a history entry. In `history.state` rather than in storage: it ends with the tab. */
interface Memory {
  y?: number;
  reloaded?: boolean;
}

export type Arrival = 'link' | 'filter' | 'back';
type Listener = (arrival: Arrival) => void;

let listener: Listener = () => {};
let current = '';
const memory = (): Memory => (history.state as Memory | null) ?? {};
const currentAddress = () => location.pathname + location.search;

/** Stores the scroll position before leaving the page. */
function storeScroll() {
  history.replaceState({ ...memory(), y: Math.round(scrollY) }, '');
}

/** Changes the address without loading a document. */
export function navigate(href: string, { replace = false, arrival = 'link' as Arrival } = {}): void {
  if (replace) history.replaceState(memory(), '', href);
  else {
    storeScroll();
    history.pushState({}, '', href);
  }
  current = currentAddress();
  listener(arrival);
}

/** Handles clicks on links and back/forward within the document; `language` is the path prefix of its links. */
export function listen(language: string, onArrival: Listener): void {
  listener = onArrival;
  current = currentAddress();
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(storeScroll, 150);
    },
    { passive: true },
  );
  addEventListener('popstate', () => {
    clearTimeout(timer);
    if (currentAddress() === current) return;
    current = currentAddress();
    listener('back');
  });
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    const link = (event.target as Element).closest('a');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (!link.pathname.startsWith(`/${language}/`)) return;
    if (link.hash && link.pathname + link.search === currentAddress()) return;
    event.preventDefault();
    navigate(link.href);
  });
}

const TIMEOUT_MS = 5_000;

/** Scrolls to the element of the address's fragment, as soon as it is rendered. */
export function goToTarget(focus: boolean): boolean {
  const { hash } = location;
  if (!hash) return false;
  const until = performance.now() + TIMEOUT_MS;
  const attempt = () => {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (target) {
      target.scrollIntoView();
      if (focus) target.focus({ preventScroll: true });
    } else if (location.hash === hash && performance.now() < until) requestAnimationFrame(attempt);
  };
  attempt();
  return true;
}

/**
 * Restores the scroll position as soon as the page is tall enough, which may need several responses; gives up when the
 * reader does something, on another page, or after a time.
 */
export function restoreScroll(): void {
  const y = memory().y ?? 0;
  const page = current;
  let until = performance.now() + TIMEOUT_MS;
  for (const action of ['wheel', 'pointerdown', 'keydown'])
    addEventListener(
      action,
      () => {
        until = 0;
      },
      { once: true, passive: true },
    );
  const attempt = () => {
    scrollTo({ top: y, behavior: 'instant' });
    if (Math.abs(scrollY - y) > 2 && current === page && performance.now() < until) requestAnimationFrame(attempt);
  };
  attempt();
}

/**
 * A missing chunk means that a newer version was deployed: reloads the document, once. Returns false if that was tried
 * already.
 */
export function loadNewerVersion(): boolean {
  if (memory().reloaded) return false;
  history.replaceState({ ...memory(), reloaded: true }, '');
  location.reload();
  return true;
}

export function rememberVersionIsCurrent(): void {
  if (memory().reloaded) history.replaceState({ ...memory(), reloaded: false }, '');
}
