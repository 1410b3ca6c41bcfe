import { defineConfig } from '@playwright/test';
import { CHROMIUM, SEQUITUR_URL } from './tools/browser.mjs';

// The catalogues' modules want to know their build's language; the tests read both, and format no date with them.
Object.assign(globalThis, { __LANGUAGE__: 'fr' });

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // Most read an empty register, each in a browser of its own; then facts are published, and read.
  projects: [
    { name: 'empty', testMatch: '*.spec.ts', testIgnore: 'facts.spec.ts' },
    { name: 'publishing', testMatch: 'facts.setup.ts', dependencies: ['empty'] },
    { name: 'facts', testMatch: 'facts.spec.ts', dependencies: ['publishing'] },
  ],
  // A browser, a database and an API on two busy cores: patience costs nothing where all is well.
  timeout: 180_000,
  // Where nobody watches, a test that failed is asked once more; the reporter says which needed it.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./tests/reporter.ts']],
  use: { baseURL: SEQUITUR_URL, launchOptions: CHROMIUM, trace: 'off' },
});
