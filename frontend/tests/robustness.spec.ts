import { expect, test } from '@playwright/test';
import { PAGES } from '../tools/browser.mjs';
import { madeUp } from './fixtures';
import { figure, LANGUAGES, WORDS } from './words';

const API = '**/api/sequitur/v1/**';
const problem = (status: number) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'urn:test',
    href: 'x',
    title: 'x',
    status,
    detail: 'x',
    instance: 'urn:uuid:test-reference',
  }),
});

for (const language of LANGUAGES) {
  const w = WORDS[language];
  test.describe(`a reader in ${language}`, () => {
    test('sees an error with a trace id when the API fails, and can retry', async ({ page }) => {
      await page.route(API, (route) => route.fulfill(problem(503)));
      await page.goto(PAGES.commitments[language]);
      await expect(page.getByRole('alert')).toContainText(w.problems.server.title);
      await expect(page.getByText('urn:uuid:test-reference')).toBeVisible();
      await page.unroute(API);
      await page.getByRole('button', { name: w.problems.retry }).click();
      await expect(page.getByRole('rowheader')).toHaveCount(30);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

    test('keeps the loaded content when the connection breaks', async ({ page, context }) => {
      // The error messages load after the first view: both files must have arrived.
      const later = [/LoadFailure-/, /problems-/].map((file) => page.waitForResponse(file));
      await page.goto(PAGES.commitments[language]);
      await expect(page.getByRole('rowheader')).toHaveCount(30);
      for (const file of await Promise.all(later)) await file.finished();
      await context.setOffline(true);
      await page.getByRole('checkbox', { name: w.theme }).check();
      await expect(page.getByRole('alert')).toContainText(w.problems.offline.title);
      await expect(page.getByRole('alert')).toContainText(w.problems.kept);
      await expect(page.getByRole('rowheader')).toHaveCount(30);
      await context.setOffline(false);
      await page.getByRole('button', { name: w.problems.retry }).click();
      await expect(page.getByRole('rowheader')).toHaveCount(10);
    });

    test('sees a message when a response is slow, and then the response', async ({ page }) => {
      await page.route(`${API}commitments?*`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 6_000));
        await route.continue();
      });
      await page.goto(PAGES.commitments[language]);
      await expect(page.getByText(w.common.stillLoading)).toBeVisible({ timeout: 8_000 });
      await expect(page.getByRole('rowheader')).toHaveCount(30, { timeout: 10_000 });
      await expect(page.getByText(w.common.stillLoading)).toHaveCount(0);
    });

    test('gets links on for an unknown request, which search engines do not index', async ({ page }) => {
      await page.goto(PAGES.commitment[language].replace('2.4', '9.9'));
      await expect(page.getByRole('alert')).toContainText(w.problems.notFound.title);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await page.getByRole('link', { name: w.problems.toCommitments }).click();
      await expect(page.getByRole('rowheader')).toHaveCount(30);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'index');
    });

    test('gets links on for an unknown address', async ({ page }) => {
      await page.goto(PAGES.missing[language]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.problems.missingTitle);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    });

    test('sees an error for an unknown filter value', async ({ page }) => {
      await page.goto(`${PAGES.commitments[language]}?owner=unknown`);
      await expect(page.getByRole('alert')).toContainText(w.problems.refused.title);
    });

    test('sees an error for an invalid date, shown as it was written', async ({ page }) => {
      for (const written of ['nonsense', '2026', '2026-05', '2026-13-01']) {
        await page.goto(`${PAGES.commitments[language]}?asOf=${written}`);
        await expect(page.getByText(w.asOf.missing)).toBeVisible();
        await expect(page.getByRole('button', { name: w.commitments.remove(written), exact: true })).toBeVisible();
      }
    });
  });
}

test('back and forward restore filters and scroll position', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(PAGES.commitments.fr);
  await page.getByRole('checkbox', { name: WORDS.fr.theme }).check();
  await expect(page.getByRole('rowheader')).toHaveCount(10);
  // By keyboard: a click scrolls again if the row moves meanwhile, as when the row of feeds loads above the table.
  await page.getByRole('rowheader').last().getByRole('link').focus();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(100);
  await page.keyboard.press('Enter');
  await expect(page.getByText(WORDS.fr.commitment.kicker('2.10')).first()).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('rowheader')).toHaveCount(10);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await page.goBack();
  await expect(page.getByRole('rowheader')).toHaveCount(30);
  await expect(page.getByRole('checkbox', { name: WORDS.fr.theme })).not.toBeChecked();
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: WORDS.fr.theme })).toBeChecked();
});

test('a new version of the page loads without a broken chunk', async ({ page }) => {
  await page.goto(PAGES.overview.fr, { waitUntil: 'networkidle' });
  // The version of this document was replaced on the server: its code is refused with 404, once.
  let requests = 0;
  await page.route(/CommitmentsPage-/, (route) =>
    requests++ === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  );
  await page.getByRole('link', { name: WORDS.fr.navigation.commitments, exact: true }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(30);
  expect(requests).toBe(2);
});

test('code that cannot be loaded shows an error and does not reload in a loop', async ({ page }) => {
  await page.goto(PAGES.overview.nl, { waitUntil: 'networkidle' });
  let requests = 0;
  await page.route(/CommitmentsPage-/, (route) => {
    requests++;
    return route.fulfill({ status: 404, body: '' });
  });
  await page.getByRole('link', { name: WORDS.nl.navigation.commitments, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(WORDS.nl.problems.version.title);
  expect(requests).toBeLessThanOrEqual(3);
});

test('a register of 5,000 requests stays responsive', async ({ page }) => {
  const TOTAL = 5_000;
  const SIZE = 50;
  let requests = 0;
  await page.route(`${API}commitments?*`, (route) => {
    requests++;
    const number = Number(new URL(route.request().url()).searchParams.get('page') ?? 1);
    const items = Array.from({ length: SIZE }, (_, i) => {
      const ordinal = (number - 1) * SIZE + i + 1;
      return madeUp({
        commitmentId: `test-1-1.${ordinal}`,
        number: `1.${ordinal}`,
        shortTitle: { fr: `Essai n° ${ordinal}`, nl: `Proef nr. ${ordinal}` },
        stale: true,
        implementationStatus: 'inProgress',
      });
    });
    return route.fulfill({
      json: { self: 'x', items, total: TOTAL, page: number, pageSize: SIZE, first: 'x', last: 'x' },
    });
  });
  await page.goto(PAGES.commitments.fr, { waitUntil: 'networkidle' });
  await expect(page.getByText(WORDS.fr.paging.page(1, 100))).toBeVisible();
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { tasks });
  });
  const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
  requests = 0;
  const times: number[] = [];
  let ofOnePage = 0;
  for (let pageNumber = 2; pageNumber <= 6; pageNumber++) {
    const start = Date.now();
    await page.getByRole('link', { name: WORDS.fr.paging.nextPage }).click();
    await expect(page.getByText(WORDS.fr.paging.page(pageNumber, 100))).toBeVisible();
    times.push(Date.now() - start);
    await expect(page.getByRole('rowheader').last()).toContainText(`Essai n° ${pageNumber * SIZE}`);
    await expect(page.getByRole('rowheader')).toHaveCount(SIZE);
    if (pageNumber === 2) ofOnePage = await elements();
  }
  const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
  figure(
    `5,000 requests: a page turned in ${times.sort((a, b) => a - b)[2]} ms (median of 5), longest task ${Math.round(longest)} ms`,
  );
  // Times are reported, not asserted: they depend on the machine. Their causes are asserted: one API request and one page
  // of rows.
  expect(requests).toBe(5);
  // After four more pages, less than one page of rows remains in memory.
  expect(await elements()).toBeLessThan(ofOnePage + SIZE);
});
