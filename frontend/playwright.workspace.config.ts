import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Tests that log in and publish. Separate from the read-only tests, which would see the published facts. */
export default defineConfig({
  ...base,
  // The intake registers resolutions; the other journeys expect one only, so each has a system of its own.
  projects: [
    { name: 'workspace', testMatch: '*.journey.ts', testIgnore: ['intake.journey.ts', 'links.journey.ts'] },
    { name: 'intake', testMatch: 'intake.journey.ts' },
    // Links are between requests of different resolutions.
    { name: 'links', testMatch: 'links.journey.ts', dependencies: ['intake'] },
  ],
  workers: 1,
  fullyParallel: false,
});
