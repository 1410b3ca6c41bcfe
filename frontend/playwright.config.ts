import { defineConfig } from '@playwright/test';
import { CHROMIUM, SEQUITUR_URL } from './tools/browser.mjs';

// The catalogue modules read the build's language from this constant. The tests import both catalogues and format no
// dates with them.
Object.assign(globalThis, { __LANGUAGE__: 'fr' });

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // Most projects read an empty register in parallel; then one publishes facts, and the last ones read these.
  projects: [
    { name: 'empty', testMatch: '*.spec.ts', testIgnore: '*facts.spec.ts' },
    { name: 'publishing', testMatch: 'facts.setup.ts', dependencies: ['empty'] },
    { name: 'facts', testMatch: '*facts.spec.ts', dependencies: ['publishing'] },
  ],
  // Generous: browser, database and API share two busy cores.
  timeout: 180_000,
  // On CI a failed test is retried once; the reporter lists the retried tests.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./tests/reporter.ts']],
  use: { baseURL: SEQUITUR_URL, launchOptions: CHROMIUM, trace: 'off' },
});
