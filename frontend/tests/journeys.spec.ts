import { expect, test } from '@playwright/test';
import { PAGES } from '../tools/browser.mjs';
import { LANGUAGES, WORDS } from './words';

for (const language of LANGUAGES) {
  const w = WORDS[language];
  test.describe(`a reader in ${language}`, () => {
    test('sees the number of requests, and that none has a report', async ({ page }) => {
      await page.goto(`/${language}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.overview.title);
      await expect(page.getByRole('heading', { name: w.nothingYet.title })).toBeVisible();
      const figures = page.getByRole('region', { name: w.overview.figures });
      await expect(figures.getByRole('link', { name: `30 ${w.overview.figureTotal(30)}` })).toBeVisible();
      await expect(page.getByText(w.attention.overdueNoDeadline)).toBeVisible();
    });

    test('switches from bars to a table by one key', async ({ page }) => {
      await page.goto(`/${language}/`);
      await page.getByRole('button', { name: w.progress.asTable }).click();
      const table = page.getByRole('table', { name: w.progress.axisReported });
      await expect(table.getByRole('row')).toHaveCount(8);
      await expect(table.getByRole('row', { name: w.progress.whole }).getByRole('cell').last()).toHaveText('30');
    });

    test('sees the state of another day, and none before the adoption', async ({ page }) => {
      await page.goto(`/${language}/?asOf=2024-06-30`);
      await expect(page.getByRole('status').filter({ hasText: /30 jui?n.? 2024|30 juni 2024/ })).toBeVisible();
      await page.goto(`/${language}/?asOf=2023-06-01`);
      await expect(page.getByRole('alert')).toContainText('2023');
      await page.getByRole('alert').getByRole('link').click();
      await expect(page.getByRole('region', { name: w.overview.figures }).getByText(/^30/).first()).toBeVisible();
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-06-30');
    });

    test('sees an error for an invalid date, in the address or in the field, and returns to today', async ({
      page,
    }) => {
      for (const address of [PAGES.overview[language], PAGES.commitments[language]]) {
        await page.goto(`${address}?asOf=2999-01-01`);
        await expect(page.getByRole('alert')).toContainText('2999');
        await page.goto(`${address}?asOf=2024-02-31`);
        await expect(page.getByRole('alert')).toHaveText(w.asOf.missing);
        await page.getByRole('link', { name: w.asOf.today }).click();
        await expect(page).toHaveURL(address);
        await page.getByText(w.asOf.other).press('Enter');
        await page.getByLabel(w.asOf.label, { exact: true }).fill('2999-01-01');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('status').filter({ hasText: '2999' })).toBeVisible();
        await expect(page).toHaveURL(address);
      }
    });

    test('keeps a past day from page to page, and goes back to today', async ({ page }) => {
      await page.goto(PAGES.commitments[language]);
      await page.getByText(w.asOf.other).press('Enter');
      await page.getByRole('link', { name: w.asOf.yearAgo }).press('Enter');
      await expect(page).toHaveURL(/asOf=/);
      const day = new URL(page.url()).searchParams.get('asOf') ?? '';
      const onDay = async () => expect(new URL(page.url()).searchParams.get('asOf')).toBe(day);
      const banner = page.locator('.chosen-day');
      await expect(banner).toBeVisible();
      await page.getByRole('rowheader').first().getByRole('link').click();
      await expect(page).toHaveURL(/a-590-/);
      await onDay();
      await page.getByRole('navigation').getByRole('link', { name: w.navigation.bodies }).click();
      await expect(page).toHaveURL(new RegExp(PAGES.bodies[language]));
      await onDay();
      await page.goBack();
      await onDay();
      await banner.getByRole('link', { name: w.asOf.today }).press('Enter');
      await expect(page).toHaveURL(/a-590-[^?]*$/);
      await expect(banner).toHaveCount(0);
      await page.getByRole('navigation').getByRole('link', { name: w.navigation.bodies }).click();
      await expect(page).toHaveURL(PAGES.bodies[language]);
    });

    test('filters the list by theme, then by a word, and shares the address', async ({ page }) => {
      await page.goto(PAGES.commitments[language]);
      await page.getByRole('checkbox', { name: w.theme }).check();
      await expect(page.getByRole('status').first()).toHaveText(w.commitments.results(10, ''));
      await page.getByLabel(w.commitments.search).fill(w.search);
      await expect(page.getByRole('rowheader')).toHaveCount(1);
      await expect(page.getByRole('link', { name: w.found })).toBeVisible();
      expect(new URL(page.url()).searchParams.getAll('theme')).toEqual(['a-590-2']);
      await page.reload();
      await expect(page.getByRole('rowheader')).toHaveCount(1);
      await expect(page.getByRole('checkbox', { name: w.theme })).toBeChecked();
      await expect(page.getByLabel(w.commitments.search)).toHaveValue(w.search);
    });

    test('finds a link to all requests when nothing matches', async ({ page }) => {
      await page.goto(PAGES.empty[language]);
      await expect(page.getByRole('heading', { name: w.nothing.none })).toBeVisible();
      await page.getByRole('button', { name: w.commitments.reset }).last().click();
      await expect(page.getByRole('rowheader')).toHaveCount(30);
    });

    test('is led back from a page number that does not exist', async ({ page }) => {
      await page.goto(`${PAGES.commitments[language]}?page=9`);
      await expect(page.getByRole('heading', { name: w.nothing.pastEnd })).toBeVisible();
      await page.getByRole('button', { name: w.nothing.firstPage }).click();
      await expect(page.getByRole('rowheader')).toHaveCount(30);
    });

    test('reverses the sort order', async ({ page }) => {
      await page.goto(PAGES.commitments[language]);
      await expect(page.getByRole('rowheader')).toHaveCount(30);
      await page.getByLabel(w.commitments.sort).selectOption('-number');
      await expect(page.getByRole('row').nth(1)).toContainText('6.1');
      await expect(page.getByRole('columnheader', { name: w.commitments.columnNumber })).toHaveAttribute(
        'aria-sort',
        'descending',
      );
    });

    test('reads one request verbatim, in both languages', async ({ page }) => {
      await page.goto(PAGES.commitment[language]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.request);
      await expect(page.getByText(w.wording)).toBeVisible();
      const other = language === 'fr' ? WORDS.nl : WORDS.fr;
      await expect(page.getByText(other.wording)).toHaveCount(0);
      await page.getByRole('button', { name: w.commitment.showOther }).click();
      await expect(page.getByText(other.wording)).toBeVisible();
      await expect(page.locator('blockquote').last()).toHaveAttribute('lang', language === 'fr' ? 'nl' : 'fr');
    });

    test('goes from the list to a request, to its neighbour, to the text, and back to the same filters', async ({
      page,
    }) => {
      await page.goto(PAGES.commitments[language]);
      await page.getByRole('checkbox', { name: w.theme }).check();
      await page.getByRole('link', { name: w.request }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.request);
      await page.getByRole('link', { name: w.commitmentFooter.next }).click();
      await expect(page.getByText(w.commitment.kicker('2.5')).first()).toBeVisible();
      await page.getByRole('link', { name: w.commitment.inContext }).click();
      await expect(page.locator('#a-590-2\\.5')).toBeInViewport();
      await page.goBack();
      await page.goBack();
      await page.goBack();
      await expect(page.getByRole('checkbox', { name: w.theme })).toBeChecked();
      await expect(page.getByRole('rowheader')).toHaveCount(10);
    });

    test('finds a word in the text, with the current status of each request', async ({ page }) => {
      await page.goto(PAGES.resolution[language]);
      await expect(page.getByRole('complementary')).toHaveCount(30);
      await expect(
        page.getByRole('complementary', { name: w.text.request('2.4'), exact: true }).getByRole('link'),
      ).toBeVisible();
      await page.getByLabel(w.text.find).fill('eunice');
      await expect(page.getByRole('status')).toHaveText(w.text.found(1, 2));
      await page.getByRole('button', { name: w.text.findNext }).click();
      await expect(page.getByRole('status')).toHaveText(w.text.found(2, 2));
      await page.getByLabel(w.text.onlyOwn).check();
      await page.getByLabel(w.text.find).fill('Eunice Osayande');
      await expect(page.getByRole('status')).toHaveText(w.text.found(1, 1));
    });

    test('sees the requests of each body and its days without a report', async ({ page }) => {
      await page.goto(PAGES.bodies[language]);
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(7);
      // Counts that arrive later may move the content.
      await expect(page.getByRole('main').locator('.tally')).toHaveCount(7);
      await page.getByRole('link', { name: 'safe.brussels' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'safe.brussels' })).toBeVisible();
      await expect(page.getByRole('main').locator('.owned-commitments li')).toHaveCount(10);
    });

    test('follows a status to its definition', async ({ page }) => {
      await page.goto(`/${language}/`);
      await page.getByRole('link', { name: w.progress.meaning }).click();
      await expect(page.locator('#implementationStatus')).toBeInViewport();
      await expect(page.locator('#implementationStatus')).toBeFocused();
    });

    test('copies the link and the citation', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(PAGES.commitment[language]);
      await page.getByRole('button', { name: w.commitmentFooter.copyLink }).click();
      await expect(page.getByRole('status')).toHaveText(w.commitmentFooter.copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      await expect(page.getByText(page.url())).toBeVisible();
    });
  });
}

test('the root redirects to the reader’s language', async ({ request }) => {
  for (const language of LANGUAGES) {
    const response = await request.get('/', { headers: { 'Accept-Language': `${language}-BE,${language};q=0.9` } });
    expect(new URL(response.url()).pathname).toBe(`/${language}/`);
  }
});

test('the print of a request omits navigation and controls', async ({ page }) => {
  await page.goto(PAGES.commitment.fr);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(WORDS.fr.wording)).toBeVisible();
  await expect(page.getByRole('navigation', { name: WORDS.fr.layout.mainNavigation })).toBeHidden();
  await expect(page.getByRole('button', { name: WORDS.fr.commitmentFooter.print })).toBeHidden();
});
