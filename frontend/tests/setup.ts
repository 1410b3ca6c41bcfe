import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/preact';
import { options } from 'preact';
import { afterAll, afterEach, vi } from 'vitest';
import { clearResponseCache } from '../src/api/useQuery';
// Makes the pages' addresses known.
import '../src/app/pages';
import { language } from '../src/language';
import { recordTimers } from './timers';

// A draft is saved some time after a change, also when its form is left: the next file would receive the request.
const stopTimers = recordTimers();

// A pending animation frame would access `window` after the environment is torn down.
options.requestAnimationFrame = (flush) => setTimeout(flush);

// Generous: a busy machine is slow.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  clearResponseCache();
});

// The next file runs in the same process and window: it gets new modules, and finds the window as this file did.
afterAll(() => {
  vi.useRealTimers();
  stopTimers();
  vi.resetModules();
  // Tests of tools run without a window.
  if (!('window' in globalThis)) return;
  sessionStorage.clear();
  localStorage.clear();
  document.head.replaceChildren();
  history.replaceState(null, '', `/${language}/`);
});
