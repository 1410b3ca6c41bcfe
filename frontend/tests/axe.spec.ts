import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '../tools/browser.mjs';
import { LANGUAGES, WORDS } from './words';

const faults = async (page: Page) => {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
};

const settled = (page: Page, address: string) => page.goto(address, { waitUntil: 'networkidle' });

type Look = readonly [width: number, colorScheme: 'light' | 'dark'];
const LOOKS: Look[] = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
];
/** Each width and each colour once: the page is three hundred texts long, and axe looks at every one. */
const LOOKS_OF_THE_LONGEST: Look[] = [
  [360, 'light'],
  [1280, 'dark'],
];

/** The same state of a page at both widths, in light and in dark: what differs is the style sheet's doing alone. */
async function faultsInEachLook(page: Page, looks: readonly Look[] = LOOKS) {
  const found: string[] = [];
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
    found.push(...(await faults(page)).map((fault) => `${width} px, ${colorScheme}: ${fault}`));
  }
  return found;
}

for (const language of LANGUAGES) {
  const w = WORDS[language];
  test.describe(`in ${language}, at 360 and 1280 px, in light and dark`, () => {
    for (const [name, addresses] of Object.entries(PAGES)) {
      test(`axe finds nothing on the page ${name}`, async ({ page }) => {
        await settled(page, addresses[language]);
        expect(await faultsInEachLook(page, name === 'history' ? LOOKS_OF_THE_LONGEST : LOOKS)).toEqual([]);
      });
    }

    test('nor in the open filters', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await settled(page, PAGES.filtered[language]);
      await page.getByRole('button', { name: w.commitments.filtersActive(1) }).click();
      await expect(page.getByRole('checkbox', { name: w.theme })).toBeVisible();
      expect(await faultsInEachLook(page)).toEqual([]);
    });

    test('nor in the table and the choice of a day', async ({ page }) => {
      await settled(page, PAGES.overview[language]);
      await page.getByRole('button', { name: w.progress.asTable }).click();
      await page.getByText(w.asOf.other).click();
      await expect(page.getByRole('table').first()).toBeVisible();
      expect(await faultsInEachLook(page)).toEqual([]);
    });

    test('nor with both languages side by side', async ({ page }) => {
      await settled(page, PAGES.commitment[language]);
      await page.getByRole('button', { name: w.commitment.showOther }).click();
      expect(await faultsInEachLook(page)).toEqual([]);
    });

    test('nor when the register fails', async ({ page }) => {
      await page.route('**/api/**', (route) => route.fulfill({ status: 500, body: 'x' }));
      await settled(page, PAGES.commitments[language]);
      await expect(page.getByRole('alert').first()).toBeVisible();
      expect(await faultsInEachLook(page)).toEqual([]);
    });
  });
}

test('under this security policy axe still finds what is planted', async ({ page }) => {
  await settled(page, '/fr/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = '/assets/sequitur.svg';
    const button = document.createElement('button');
    const pale = document.createElement('p');
    pale.textContent = 'pale';
    pale.style.color = '#ddd';
    document.querySelector('main')?.append(image, button, pale);
  });
  const found = (await faults(page)).map((fault) => fault.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'button-name', 'color-contrast']));
});
