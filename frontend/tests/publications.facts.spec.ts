import { expect, test } from '@playwright/test';
import { publications as fr } from '../src/i18n/fr/publications';
import { publications as nl } from '../src/i18n/nl/publications';
import { PAGES } from '../tools/browser.mjs';
import { faults } from './faults';
import { ADDRESS } from './published-facts';
import { LANGUAGES, WORDS } from './words';

const TEXTS = { fr, nl };

for (const language of LANGUAGES) {
  const w = TEXTS[language];
  const { events, eventKind } = WORDS[language];

  test(`in ${language} the home page leads to all publications, by month with what they say`, async ({ page }) => {
    await page.goto(PAGES.overview[language]);
    await page.getByRole('link', { name: events.all }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.title);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^\p{Lu}\p{Ll}+ \d{4}$/u);
    const { items, total } = await (await page.request.get('/api/sequitur/v1/changes?pageSize=50')).json();
    await expect(page.getByRole('status').first()).toHaveText(w.results(total));
    await expect(page.locator('section .ruled-list li')).toHaveCount(items.length);
    const outcome = items.find(({ kind }: { kind: string }) => kind === 'assessed').outcome.text[language];
    await expect(
      page.getByText(events.withOutcome(eventKind.assessed, outcome), { exact: true }).first(),
    ).toBeVisible();
  });

  test(`in ${language} filters are chosen by keyboard, and kept by the address and the feed`, async ({ page }) => {
    await page.goto(PAGES.publications[language]);
    const kind = page.getByLabel(w.filters.kind);
    await kind.selectOption('assessed');
    await kind.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?kind=assessed$/);
    await expect(page.locator('section .ruled-list li').first()).toContainText(eventKind.assessed);
    for (const line of await page.locator('section .ruled-list li').all())
      await expect(line).toContainText(eventKind.assessed);
    await expect(page.locator('main a[type="application/atom+xml"]')).toHaveAttribute('href', /\?kind=assessed$/);
    await page.goBack();
    await expect(kind).toHaveValue('');
  });

  test(`in ${language} a publication leads to the fact on the page of its request`, async ({ page }) => {
    await page.goto(`${PAGES.publications[language]}?kind=assessed&asOf=2099-01-01`);
    await expect(page.getByRole('alert')).toBeVisible();
    await page.goto(`${PAGES.publications[language]}?kind=assessed`);
    await page.locator(`section .ruled-list a[href^="${ADDRESS[language]}#"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${ADDRESS[language]}#`));
  });

  test(`in ${language} a browser shows a feed as a page, whose entries lead to their requests`, async ({ page }) => {
    const response = await page.goto(`/api/sequitur/v1/feeds/${language}`);
    expect(response?.headers()['content-type']).toBe('application/xml;charset=UTF-8');
    const title = language === 'fr' ? 'tout ce qui est publié' : 'alles wat gepubliceerd wordt';
    await expect(page.getByText(`Sequitur – ${title}`)).toBeVisible();
    // Elements that only feed readers need are hidden by the style sheet.
    const entry = page.locator('entry').first();
    await expect(entry.locator('summary')).toBeHidden();
    await entry.locator('a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

/** What the latest publication says, with a word that is longer than the lines of a telephone. */
const LONG = `een termijn voor de ${'arbeidsongeschiktheidsverzekering'.repeat(2)}`;

for (const address of [PAGES.overview.nl, ADDRESS.nl, PAGES.publications.nl])
  test(`a long outcome is on as many lines as it needs on a telephone: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.route(/\/(changes|history)\b/, async (route) => {
      const response = await route.fetch();
      const events = await response.json();
      for (const event of events.items) event.outcome = { text: { fr: LONG, nl: LONG } };
      await route.fulfill({ response, json: events });
    });
    await page.goto(address);
    const first = page.getByText(LONG, { exact: false }).first();
    await expect(first).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const { height = 0 } = (await first.boundingBox()) ?? {};
    expect(height).toBeGreaterThan(48);
  });

test('at each width the fields of the filters end on the line of the button', async ({ page }) => {
  for (const width of [1280, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(PAGES.publications.nl);
    await expect(page.locator('main form select')).toHaveCount(4);
    const ends = await page
      .locator('main form :is(select, button)')
      .evaluateAll((fields) => fields.map((field) => Math.round(field.getBoundingClientRect().bottom)));
    expect(new Set(ends).size, `${width}: ${ends}`).toBe(1);
  }
});

test('axe finds no violations on the page of publications with filters and results', async ({ page }) => {
  await page.goto(`${PAGES.publications.fr}?kind=assessed`, { waitUntil: 'networkidle' });
  await expect(page.locator('section .ruled-list li').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
