import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach } from 'vitest';
import { clearResponseCache } from '../src/api/useQuery';
// Makes the pages' addresses known.
import '../src/app/pages';

// A pending animation frame would access `window` after the environment is torn down.
options.requestAnimationFrame = (flush) => setTimeout(flush);

// Generous: a busy machine is slow.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  clearResponseCache();
});
