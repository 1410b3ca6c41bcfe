import { render } from 'preact';
import { App } from './App';
import { loadCurrentView } from './view';

/** Longest wait for a paint in ms: a background tab never paints. */
const PAINTED_BY_MS = 150;

/** Waits until the browser has painted the prerendered content; returns at once if there is none. */
const firstPaint = new Promise<void>((resolve) => {
  if (!document.querySelector('h1')) return resolve();
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, PAINTED_BY_MS);
});

// The prerendered content stays until the page's code is loaded; rendering then reuses its elements. Preact removes those
// that it does not reuse only within an element of its own: hence the `div`, which the document has too. No top-level
// `await`: the page's code imports this module's chunk and would wait for it in a cycle.
async function start() {
  await firstPaint;
  const first = await loadCurrentView('load');
  if (!first) return;
  render(
    <div>
      <App first={first === 'unreachable' ? undefined : first} />
    </div>,
    document.getElementById('main') as Element,
  );
}
start();
