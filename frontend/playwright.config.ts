import { defineConfig } from '@playwright/test';
import { CHROMIUM, SEQUITUR_URL } from './tools/browser.mjs';

// The catalogues' modules want to know their build's language; the tests read both, and format no date with them.
Object.assign(globalThis, { __LANGUAGE__: 'fr' });

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // They read only, each in a browser of its own.
  workers: 2,
  fullyParallel: true,
  // A browser, a database and an API on two busy cores: patience costs nothing where all is well.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./tests/reporter.ts']],
  use: { baseURL: SEQUITUR_URL, launchOptions: CHROMIUM, trace: 'off' },
});
