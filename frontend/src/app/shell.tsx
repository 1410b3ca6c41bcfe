import { renderToString } from 'preact-render-to-string';
import { shell } from '#texts/shell';
import { App } from './App';

/** What the build writes into the document: the frame of every page, so that something is there before any script is. */
export const html = () => renderToString(<App />);
export const texts = shell;
