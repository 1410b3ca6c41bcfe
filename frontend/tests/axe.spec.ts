import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '../tools/browser.mjs';
import { faults, faultsAsShown } from './faults';
import { LANGUAGES, WORDS } from './words';

const openSettled = (page: Page, address: string) => page.goto(address, { waitUntil: 'networkidle' });

for (const language of LANGUAGES) {
  const w = WORDS[language];
  test.describe(`in ${language}, at 360 and 1280 px, in light and dark`, () => {
    for (const [name, addresses] of Object.entries(PAGES)) {
      test(`axe finds no violations on the page ${name}`, async ({ page }) => {
        await openSettled(page, addresses[language]);
        expect(await faults(page)).toEqual([]);
      });
    }

    test('axe finds no violations in the open filters', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await openSettled(page, PAGES.filtered[language]);
      await page.getByRole('button', { name: w.commitments.filtersActive(1) }).click();
      await expect(page.getByRole('checkbox', { name: w.theme })).toBeVisible();
      // At the end of the filters: further up the button covers a part of a box, until the reader scrolls.
      await page.locator('#filters').evaluate((filters) => filters.scrollIntoView({ block: 'end' }));
      expect(await faults(page)).toEqual([]);
    });

    test('axe finds no violations in the tables and the date form', async ({ page }) => {
      await openSettled(page, PAGES.overview[language]);
      await page.getByRole('button', { name: w.progress.asTable }).click();
      await page.getByText(w.asOf.other).click();
      await expect(page.getByRole('table').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test('axe finds no violations with both languages side by side', async ({ page }) => {
      await openSettled(page, PAGES.commitment[language]);
      await page.getByRole('button', { name: w.commitment.showOther }).click();
      expect(await faults(page)).toEqual([]);
    });

    test('axe finds no violations when the API fails', async ({ page }) => {
      await page.route('**/api/**', (route) => route.fulfill({ status: 500, body: 'x' }));
      await openSettled(page, PAGES.commitments[language]);
      await expect(page.getByRole('alert').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });
}

test('axe finds planted violations under this security policy', async ({ page }) => {
  await openSettled(page, '/fr/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = '/assets/sequitur.svg';
    const button = document.createElement('button');
    const pale = document.createElement('p');
    pale.textContent = 'pale';
    pale.style.color = '#ddd';
    document.querySelector('main')?.append(image, button, pale);
  });
  const found = (await faultsAsShown(page)).map((fault) => fault.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'button-name', 'color-contrast']));
});
