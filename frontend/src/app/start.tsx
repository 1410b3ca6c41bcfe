import '../styles/index.css';
import { render } from 'preact';
import { App } from './App';
import { viewHere } from './view';

// Until the page's code is there, what the document came with stands; this draws over it without changing it. No
// `await` here: the page's code imports what is in this file, and would wait for it as it waits for the page.
viewHere('load').then((first) => {
  if (first)
    render(<App first={first === 'unreachable' ? undefined : first} />, document.getElementById('app') as Element);
});
