import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Tests that log in and publish. Separate from the read-only tests, which would see the published facts. */
export default defineConfig({
  ...base,
  projects: [{ name: 'workspace', testMatch: '*.journey.ts' }],
  workers: 1,
  fullyParallel: false,
});
