import { expect, type Page, test } from '@playwright/test';
import { follow as frFollow } from '../src/i18n/fr/follow';
import { timeline as frTimeline } from '../src/i18n/fr/timeline';
import { timelineTitle as frTitle } from '../src/i18n/fr/timelineTitle';
import { follow as nlFollow } from '../src/i18n/nl/follow';
import { timeline as nlTimeline } from '../src/i18n/nl/timeline';
import { timelineTitle as nlTitle } from '../src/i18n/nl/timelineTitle';
import { PAGES } from '../tools/browser.mjs';
import { faults } from './faults';
import { LANGUAGES } from './words';

const TEXTS = { fr: { ...frTimeline, title: frTitle }, nl: { ...nlTimeline, title: nlTitle } };
const FOLLOW = { fr: frFollow, nl: nlFollow };
const API = '/api/sequitur/v1/resolutions/a-590/timeline';

/** The timeline of the API with marks of each kind in the first row, so that the drawing does not depend on other tests. */
async function withMarks(page: Page) {
  await page.route(`**${API}`, async (route) => {
    const timeline = await (await route.fetch()).json();
    const mark = (kind: string, x: number, rest = {}) => ({
      kind,
      madeOn: '2024-01-01',
      x,
      level: 0,
      factHref: `https://example.org/${x}`,
      ...rest,
    });
    timeline.rows[0].marks = [
      mark('reportPublished', 1_000, { implementationStatus: 'inProgress' }),
      mark('assessed', 1_500, { assessment: 'disputed' }),
      mark('deadlineSet', 2_500, { deadline: '2024-06-30', replacedOn: '2024-02-01' }),
      mark('deadlineSet', 10_000, { deadline: '2033-01-01', madeOn: '2024-02-01' }),
      mark('questionAsked', 3_000, { madeOn: '2024-03-01' }),
      mark('closed', 4_000, { madeOn: '2024-05-01', closureReason: 'overtaken' }),
      mark('reopened', 5_000, { madeOn: '2024-07-01' }),
    ];
    await route.fulfill({ json: timeline });
  });
}

for (const language of LANGUAGES) {
  const w = TEXTS[language];

  test(`in ${language} the resolution's page leads to the timeline, which draws what the API says`, async ({
    page,
  }) => {
    await page.goto(PAGES.followedResolution[language]);
    await page.locator(`a[href="${PAGES.timeline[language]}"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.title('A-590'));
    const timeline = await (await page.request.get(API)).json();
    await expect(page.locator('.frieze li')).toHaveCount(timeline.rows.length);
    for (const [index, row] of [...timeline.rows.entries()]) {
      const bars = page.locator('.frieze li').nth(index).locator('[class^=bar-]');
      const drawn = await bars.evaluateAll((all) => all.map((bar) => [bar.getAttribute('x1'), bar.getAttribute('x2')]));
      expect(drawn).toEqual(
        row.periods.map(({ x, width }: { x: number; width: number }) => [`${x / 100}%`, `${(x + width) / 100}%`]),
      );
    }
  });

  test(`in ${language} keys move the cursor, which sets the day of the address and cuts the rows`, async ({ page }) => {
    await withMarks(page);
    await page.goto(`${PAGES.timeline[language]}?asOf=2024-01-31`);
    const signs = page.locator('.frieze li').first().locator('[class^=sign-]');
    await expect(signs).toHaveCount(3);
    await expect(signs.nth(2)).toHaveClass('sign-deadline');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/asOf=2024-02-01$/);
    await expect(signs).toHaveCount(4);
    await expect(signs.nth(2)).toHaveClass('sign-replacedDeadline');
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /2024/);
    await page.keyboard.press('End');
    await expect(page).toHaveURL(new RegExp(`${PAGES.timeline[language]}$`));
    await expect(signs).toHaveCount(7);
    await page.getByText(w.table).click();
    const cells = page.locator('.frieze-table').first().getByRole('row').nth(1).getByRole('cell');
    await expect(cells.first().locator('p')).toHaveCount(7);
  });

  test(`in ${language} the timeline fits a telephone, and axe finds no fault`, async ({ page }) => {
    await withMarks(page);
    await page.goto(`${PAGES.timeline[language]}?asOf=2024-05-31`);
    for (const details of await page.locator('.frieze-table summary').all()) await details.click();
    expect(await faults(page)).toEqual([]);
  });
}

for (const language of LANGUAGES)
  test(`in ${language} the embed has the height that it needs on a telephone`, async ({ page }) => {
    await page.goto(PAGES.timeline[language]);
    await page.getByText(FOLLOW[language].embed).click();
    const snippet = await page.getByLabel(FOLLOW[language].snippet).inputValue();
    const [, address] = /src="([^"]+)"/.exec(snippet) as unknown as [string, string];
    const height = Number(/height="(\d+)"/.exec(snippet)?.[1]);
    for (const width of [360, 300]) {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      const needed = await page.evaluate(() => {
        document.querySelector('article')?.style.setProperty('min-height', '0');
        return [document.documentElement.scrollWidth, document.body.scrollHeight];
      });
      expect(needed[0]).toBe(width);
      expect(needed[1]).toBeLessThanOrEqual(height);
      expect(needed[1]).toBeGreaterThan(height * 0.7);
    }
  });

test('marks and periods keep their shapes with forced colours and in print', async ({ page }) => {
  await withMarks(page);
  await page.goto(PAGES.timeline.fr);
  const paths = page.locator('.frieze li').first().locator('path');
  await expect(paths).toHaveCount(7);
  const shapes = await paths.evaluateAll((all) => all.map((path) => path.getAttribute('d')));
  expect(new Set(shapes).size).toBe(7);
  for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
    await page.emulateMedia(media);
    const fills = await paths.evaluateAll((all) => all.map((path) => getComputedStyle(path).fill));
    expect(fills).not.toContain('none');
    expect(fills).not.toContain(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  await expect(page.getByRole('slider')).toBeHidden();
});

test('the cursor pushes nothing, and the way back to today keeps the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(PAGES.timeline.fr);
  const row = page.locator('.frieze li').first();
  const slider = page.getByRole('slider');
  const back = page.getByRole('button', { name: TEXTS.fr.today });
  await expect(row).toBeVisible();
  await expect(back).toBeHidden();
  await slider.focus();
  await page.evaluate(() => scrollTo(0, 0));
  const before = await row.boundingBox();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/asOf=/);
  await expect(back).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  expect(await row.boundingBox()).toEqual(before);
  const [frame, button] = [await slider.boundingBox(), await back.boundingBox()];
  expect((frame?.y ?? 0) + (frame?.height ?? 0) + 6).toBeLessThanOrEqual(button?.y ?? 0);
  await back.click();
  await expect(slider).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${PAGES.timeline.fr}$`));
});

test('in print the timeline has its legend and its table', async ({ page }) => {
  await page.goto(PAGES.timeline.nl);
  const legend = page.locator('.frieze-keys li').first();
  const cell = page.locator('.frieze-table').first().getByRole('cell').first();
  await expect(legend).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(legend).toBeVisible();
  await expect(cell).toBeVisible();
});

test('a day that is none, or before the adoption, is named', async ({ page }) => {
  for (const day of ['2020-01-01', '2024-02-30']) {
    await page.goto(`${PAGES.timeline.nl}?asOf=${day}`);
    await expect(page.getByRole('alert')).toBeVisible();
  }
});
