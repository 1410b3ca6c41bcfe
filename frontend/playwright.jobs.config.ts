import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** The jobs of officers, clerks and admins, one after the other: prints the clicks and fields that each takes. */
export default defineConfig({
  ...base,
  testDir: 'jobs',
  // In this order: the clerk assesses what the officer reported.
  projects: ['officer', 'clerk', 'admin', 'reader'].map((name) => ({ name, testMatch: `${name}.job.ts` })),
  workers: 1,
  fullyParallel: false,
  retries: 0,
  use: { ...base.use, screenshot: 'only-on-failure' },
  reporter: [['./jobs/reporter.ts']],
});
