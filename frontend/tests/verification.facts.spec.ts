import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '../tools/browser.mjs';
import { ADDRESS } from './published-facts';
import { LANGUAGES, WORDS } from './words';

const JOURNAL = `**/commitments/${ADDRESS.id}/journalEntries*`;

test('the entries of a journal push nothing that a reader already sees on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) sum += (shift as PerformanceEntry & { value: number }).value;
      document.documentElement.dataset.shifts = `${sum}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${PAGES.verification.nl}?commitment=${ADDRESS.id}`, { waitUntil: 'networkidle' });
  await expect(page.locator('.entries > li').first()).toBeVisible();
  expect(Number(await page.evaluate(() => document.documentElement.dataset.shifts ?? 0))).toBeLessThan(0.01);
});

for (const language of LANGUAGES) {
  const { commitmentFooter, verification: w } = WORDS[language];

  for (const width of [360, 1280]) {
    test(`a reader in ${language} verifies the journal of a request at ${width} px, and compares a hash`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 780 });
      await page.goto(ADDRESS[language]);
      await page.getByRole('link', { name: commitmentFooter.verify }).click();

      const entries = page.locator('.entries > li');
      await expect(page.getByText(w.allIntact(await countOf(page)))).toBeVisible();
      await expect(entries.filter({ hasText: w.result.changed })).toHaveCount(0);

      const second = (await entries.nth(1).locator('code').textContent()) as string;
      await page.getByLabel(w.paste).fill(second);
      await page.getByLabel(w.paste).press('Enter');
      await expect(page.getByText(w.isEntry(2))).toBeVisible();

      const head = (await page.getByText(/^\d{4}-\d{2}-\d{2} [0-9a-f]{64}$/).textContent()) as string;
      await page.getByLabel(w.paste).fill(`Sequitur: ${head}`);
      await page.getByRole('button', { name: w.compare }).click();
      await expect(page.getByText(w.wasEmpty)).toBeVisible();

      await page.getByLabel(w.paste).fill(head.replace(/.$/, (last) => (last === '0' ? '1' : '0')));
      await page.getByRole('button', { name: w.compare }).click();
      await expect(page.getByText(w.compared.different)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }

  test(`a reader in ${language} sees which entry of a forged journal does not match`, async ({ page }) => {
    await page.route(JOURNAL, async (route) => {
      const response = await route.fetch();
      const journal = await response.json();
      journal.items[1].hashedFact = journal.items[1].hashedFact.replace('"id":"', '"id":"f');
      await route.fulfill({ response, json: journal });
    });
    await page.goto(`${PAGES.verification[language]}?commitment=${ADDRESS.id}`);

    await expect(page.locator('.entries > .changed')).toHaveCount(1);
    await expect(page.locator('.entries > li').nth(1)).toContainText(w.result.changed);
    await expect(page.getByText(w.someChanged(1, await countOf(page)))).toBeVisible();
  });

  test(`a reader in ${language} who pastes something else is told what a hash is`, async ({ page }) => {
    await page.goto(PAGES.verification[language]);
    await page.getByLabel(w.paste).fill('bonjour');
    await page.getByLabel(w.paste).press('Enter');
    await expect(page.getByText(w.compared.unreadable)).toBeVisible();
    await expect(page.getByText(w.neverRun)).toBeVisible();
  });
}

/** The number of entries on the page, once the hashes are computed. */
async function countOf(page: Page) {
  await expect(page.locator('.entries > li')).not.toHaveCount(0);
  return page.locator('.entries > li').count();
}
