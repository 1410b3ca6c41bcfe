import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** What needs a login, and publishes: beside the tests that only read, those would see what it does. */
export default defineConfig({
  ...base,
  projects: [{ name: 'workspace', testMatch: '*.journey.ts' }],
  workers: 1,
  fullyParallel: false,
});
