import { expect, test } from '@playwright/test';
import { asOf } from '../src/i18n/fr/asOf';
import { Job } from './job';

test('what is new since a date, and the list as a spreadsheet', async ({ page }) => {
  await page.goto('/fr/demandes');
  const excel = new Job(page, 'Spreadsheet of the list');
  await excel.click(page.locator('a[href*="format=xlsx"], a[href*="donnees"]').first());
  if (!page.url().includes('/demandes')) await excel.click(page.locator('a[href*="exports/commitments?format=xlsx"]'));
  excel.end({ clicks: 2, fields: 0 });

  await page.goto('/fr/');
  const news = new Job(page, 'What is new since a date');
  await news.click(page.getByText(asOf.other));
  await news.fill(page.getByLabel(asOf.label, { exact: true }), '2026-01-01');
  await news.press(asOf.show);
  await news.press(asOf.compare, 'link');
  await expect(page.getByText(asOf.since('2026-01-01')).first()).toBeVisible();
  news.end({ clicks: 3, fields: 1 });
});
