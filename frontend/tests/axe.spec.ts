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

const settled = async (page: Page, address: string) => {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
};

let states = 0;

for (const language of LANGUAGES) {
  const w = WORDS[language];
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`${language}, ${width} px, ${colorScheme}`, () => {
        test.use({ viewport: { width, height: 800 }, colorScheme });

        test('axe finds nothing on any page', async ({ page }) => {
          test.setTimeout(600_000);
          for (const addresses of Object.values(PAGES)) {
            await settled(page, addresses[language]);
            expect.soft([addresses[language], await faults(page)]).toEqual([addresses[language], []]);
            states++;
          }
        });

        test('nor in what opens: filters, table, the other language, another day, a failure', async ({ page }) => {
          test.setTimeout(300_000);
          await settled(page, PAGES.filtered[language]);
          if (width < 992) await page.getByRole('button', { name: w.commitments.filtersActive(1) }).click();
          await expect(page.getByRole('checkbox', { name: w.theme })).toBeVisible();
          expect.soft(await faults(page)).toEqual([]);

          await settled(page, `/${language}/`);
          await page.getByRole('button', { name: w.overview.asTable }).click();
          await page.getByText(w.overview.asOfOther).click();
          expect.soft(await faults(page)).toEqual([]);

          await settled(page, PAGES.commitment[language]);
          await page.getByRole('button', { name: w.commitment.showOther }).click();
          expect.soft(await faults(page)).toEqual([]);

          await page.route('**/api/**', (route) => route.fulfill({ status: 500, body: 'x' }));
          await settled(page, PAGES.commitments[language]);
          await expect(page.getByRole('alert').first()).toBeVisible();
          expect.soft(await faults(page)).toEqual([]);
          states += 4;
        });
      });
    }
  }
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

test.afterAll(() => {
  if (states) console.log(`  axe: ${states} states of pages without a fault`);
});
