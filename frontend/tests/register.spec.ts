import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '../tools/browser.mjs';
import { faults } from './faults';
import { LANGUAGES, WORDS } from './words';

/** Two fictitious resolutions, newer than A-590. */
const FICTITIOUS = [
  {
    resolutionId: 'x-2',
    documentNumber: 'X-2',
    adoptedOn: '2025-05-09',
    title: {
      fr: '(fictif) relative à l’accessibilité numérique des services publics',
      nl: '(fictief) betreffende de digitale toegankelijkheid van de overheidsdiensten',
    },
  },
  {
    resolutionId: 'x-1',
    documentNumber: 'X-1',
    adoptedOn: '2025-03-14',
    title: {
      fr: '(fictif) visant à réduire le bruit nocturne de la circulation',
      nl: '(fictief) ertoe strekkende het nachtelijk verkeerslawaai te verminderen',
    },
  },
];

/** The beginning of a word of one short title. */
const ALARM = { fr: 'bouto', nl: 'alarmkn' };

/** Adds the fictitious resolutions to the responses of the API, with the figures of A-590. */
async function withThreeResolutions(page: Page) {
  await page.route(/\/api\/sequitur\/v1\/resolutions(\?.*)?$/, async (route) => {
    const asked = new URL(route.request().url());
    const response = await (await route.fetch({ url: asked.origin + asked.pathname })).json();
    const [real] = response.items;
    const items = [...FICTITIOUS.map((fictitious) => ({ ...real, ...fictitious })), real];
    const q = asked.searchParams.get('q')?.toUpperCase() ?? '';
    const found = items.filter(({ documentNumber }) => documentNumber.includes(q));
    await route.fulfill({ json: { ...response, items: found, total: found.length } });
  });
  await page.route(/\/api\/sequitur\/v1\/statistics$/, async (route) => {
    const response = await (await route.fetch()).json();
    await route.fulfill({
      json: { ...response, totalResolutions: 3, lastAdoptedOn: '2025-05-09', byTheme: [] },
    });
  });
}

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const language of LANGUAGES) {
  const w = WORDS[language];
  test.describe(`with three resolutions, in ${language}`, () => {
    test('the home page lists them newest first, and finds one by its number', async ({ page }) => {
      await withThreeResolutions(page);
      await page.goto(PAGES.overview[language]);
      const titles = page.locator('.resolutions h3');
      await expect(titles).toHaveCount(3);
      await expect(titles.first()).toHaveText(FICTITIOUS[0]?.title[language] as string);
      await expect(page.locator('.register > p').first()).toHaveText(
        /^3.*30 jui?n.? 2023.*9 (mai|mei) 2025$|^3.*30 juni 2023.*9 mei 2025$/,
      );
      await expect(page.getByText(w.nothingYet.title)).toHaveCount(0);
      await page.getByLabel(w.registerSearch.search).fill('x-1');
      await page.keyboard.press('Enter');
      await expect(titles).toHaveCount(1);
      expect(new URL(page.url()).searchParams.get('q')).toBe('x-1');
      await expect(page.getByLabel(w.registerSearch.search), 'for the next search').toBeFocused();
    });

    test('each resolution has a page of its own, with its themes and requests', async ({ page }) => {
      await withThreeResolutions(page);
      await page.goto(PAGES.overview[language]);
      await page.locator('.resolutions h3 a').last().click();
      await expect(page).toHaveURL(PAGES.followedResolution[language]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.overview.followed('A-590'));
      await expect(page.getByRole('heading', { name: w.nothingYet.title })).toBeVisible();
      await page.getByRole('link', { name: `30 ${w.overview.figureTotal(30)}` }).click();
      expect(new URL(page.url()).searchParams.get('resolution')).toBe('a-590');
      await expect(page.getByRole('status').first()).toHaveText(w.commitments.results(30, ''));
    });

    test('the list names the resolution of each request, and offers themes once a resolution is chosen', async ({
      page,
    }) => {
      await withThreeResolutions(page);
      await page.goto(PAGES.commitments[language]);
      await expect(page.locator('.list tbody td.number').first()).toContainText('A-590');
      const resolution = page.getByLabel(w.filters.resolution, { exact: true });
      await expect(page.getByRole('checkbox', { name: w.theme })).toHaveCount(0);
      await resolution.selectOption('a-590');
      await expect(page.getByRole('checkbox', { name: w.theme })).toBeVisible();
      await expect(page.locator('.list tbody td.number').first()).not.toContainText('A-590');
    });

    test('a request is suggested while the reader types, and chosen by keyboard', async ({ page }) => {
      await withThreeResolutions(page);
      await page.goto(PAGES.overview[language]);
      const field = page.getByLabel(w.registerSearch.search);
      await field.focus();
      await expect(field).toHaveRole('combobox');
      await page.keyboard.type(ALARM[language]);
      const option = page.getByRole('option').first();
      await expect(option).toContainText('A-590 (2022-2023), 3.1');
      await expect(page.getByRole('status').filter({ hasText: w.suggestions.count(1) })).toHaveCount(1);
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(PAGES.commitment[language].replace('2.4', '3.1'));
    });

    test('nothing overflows at 360 and 1280 px, and axe finds no violations', async ({ page }) => {
      await withThreeResolutions(page);
      for (const address of [PAGES.overview[language], PAGES.commitments[language]]) {
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(address, { waitUntil: 'networkidle' });
          expect([address, width, await tooWide(page)]).toEqual([address, width, 0]);
        }
        expect(await faults(page)).toEqual([]);
      }
    });
  });
}
