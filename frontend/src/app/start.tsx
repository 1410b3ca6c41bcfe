import { render } from 'preact';
import { App } from './App';
import { viewHere } from './view';

/** A tab in the background paints nothing: it does not wait for it. */
const PAINTED_BY_MS = 150;

/** What the document came with is painted before anything else is done; where it came with nothing to read, at once. */
const painted = new Promise<void>((resolve) => {
  if (!document.querySelector('h1')) return resolve();
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, PAINTED_BY_MS);
});

// Until the page's code is there, the document stands as it came; this draws over it without changing it. No `await` at
// the top: the page's code imports what is in this file, and would wait for it as it waits for the page.
async function start() {
  await painted;
  const first = await viewHere('load');
  if (!first) return;
  render(<App first={first === 'unreachable' ? undefined : first} />, document.getElementById('app') as Element);
}
start();
