import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { codes as frCodes } from '../src/i18n/fr/codes';
import { codes as nlCodes } from '../src/i18n/nl/codes';
import { PAGES } from '../tools/browser.mjs';
import { faults } from './faults';
import { ADDRESS, both, EVIDENCE, FILE, NARRATIVE, REASON, SECRET, WITHDRAWN } from './published-facts';
import { FONTS, smallTargets, telephone, withFonts } from './targets';
import { LANGUAGES, WORDS } from './words';

const CODES = { fr: frCodes, nl: nlCodes };

for (const language of LANGUAGES) {
  const w = WORDS[language];
  const other = language === 'fr' ? 'nl' : 'fr';
  test.describe(`once facts are published, a reader in ${language}`, () => {
    test('reads the reports newest first, and the other language on demand', async ({ page }) => {
      await page.goto(ADDRESS[language]);
      const reports = page.locator('.report');
      await expect(reports).toHaveCount(2);
      await expect(reports.first().getByText(NARRATIVE.second[language])).toBeVisible();
      await expect(reports.last()).toContainText(w.record.percent(30));
      await expect(reports.first().getByText(w.record.original('fr'))).toBeVisible();
      await expect(reports.first().getByText(NARRATIVE.second[other])).toBeHidden();
      await page.getByRole('button', { name: w.commitment.showOther }).click();
      await expect(reports.first().getByText(NARRATIVE.second[other])).toBeVisible();
      await expect(reports.first().getByText(NARRATIVE.second[other])).toHaveAttribute('lang', other);
    });

    test('reaches the evidence, and sees of a withdrawn item only the reason', async ({ page }) => {
      await page.goto(ADDRESS[language]);
      const link = page.getByRole('link', { name: EVIDENCE.minutes.title[language] });
      await expect(link).toHaveAttribute('href', EVIDENCE.minutes.url);
      await expect(link).toHaveAttribute('rel', /noopener/);
      const file = page.getByRole('listitem').filter({ hasText: FILE.describe.title[language] });
      await expect(file).toContainText(w.record.typeAndSize('PDF', FILE.bytes.length));
      await file.getByText(w.record.hashes).click();
      await expect(file.locator('code').last()).toHaveText(createHash('sha256').update(FILE.bytes).digest('hex'));
      const content = await page.request.get((await file.getByRole('link').getAttribute('href')) ?? '');
      expect(FILE.bytes.equals(await content.body())).toBe(true);
      const withdrawn = page.locator('.withdrawn');
      await expect(withdrawn.getByText(REASON.withdrawal[language])).toBeVisible();
      await expect(withdrawn.locator('code').first()).toHaveText(/^\w{64}$/);
      await expect(page.getByText(WITHDRAWN.title[language])).toHaveCount(0);
    });

    test('reads that Parliament disputes a report, and why, beside that report', async ({ page }) => {
      await page.goto(ADDRESS[language]);
      await expect(page.getByText(w.axes.disagreement)).toBeVisible();
      const [latest, earlier] = [page.locator('.report').first(), page.locator('.report').last()];
      await expect(latest).toContainText(w.record.disagree(CODES[language].implementationStatus.implemented));
      await expect(latest.getByText(REASON.dispute[language])).toBeVisible();
      await expect(earlier).toContainText(w.record.agree);
    });

    test('reads deadlines and questions with their answers, and no internal question', async ({ page }) => {
      await page.goto(ADDRESS[language]);
      for (const what of [
        'deadline',
        'request',
        'refusal',
        'question',
        'answer',
        'second question',
        'closing',
        'reopening',
      ])
        await expect(page.getByText(both(what)[language], { exact: true })).toBeVisible();
      await expect(page.locator('.headline', { hasText: w.record.refused })).toBeVisible();
      await expect(page.getByText(SECRET[language])).toHaveCount(0);
    });

    test('follows the timeline to the full entries', async ({ page }) => {
      await page.goto(ADDRESS[language]);
      const published = page.locator('.timeline').getByRole('link', { name: w.eventKind.reportPublished });
      await expect(published).toHaveCount(2);
      await expect(page.locator('.timeline').getByRole('link', { name: w.eventKind.evidenceWithdrawn })).toHaveCount(1);
      await published.first().click();
      await expect(page.getByText(NARRATIVE.first[language].split('\n')[0] as string)).toBeInViewport();
    });

    test('sees the latest changes on the overview and at the body', async ({ page }) => {
      for (const address of [PAGES.overview[language], PAGES.body[language].replace('safe.brussels', 'cocom')]) {
        await page.goto(address);
        const changes = page.locator('section').filter({ has: page.getByRole('heading', { name: w.events.lately }) });
        await expect(changes.getByRole('listitem').first()).toContainText(w.eventKind.reopened);
      }
      await page.goto(PAGES.body[language]);
      await expect(page.getByText(w.events.none)).toBeVisible();
    });

    test('compares another day with today, by an address that can be shared', async ({ page }) => {
      await page.goto(PAGES.overview[language]);
      await page.getByText(w.asOf.other).click();
      await page.getByLabel(w.asOf.label, { exact: true }).fill('2024-06-30');
      await page.getByRole('checkbox', { name: w.asOf.compare }).check();
      await page.getByRole('button', { name: w.asOf.show, exact: true }).click();
      const implemented = { name: CODES[language].implementationStatus.implemented, exact: true };
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', implemented) });
      await expect(row.getByRole('cell')).toHaveText(['0', '1', '+1']);
      await page.reload();
      await expect(row.getByRole('cell')).toHaveText(['0', '1', '+1']);
      await page.getByRole('link', { name: w.asOf.oneByOne }).click();
      await expect(page.locator('.changed li')).toHaveCount(1);
      const { implementationStatus: status } = CODES[language];
      await expect(page.locator('.changed li')).toContainText(status.notReported);
      await expect(page.locator('.changed li')).toContainText(status.implemented);
      await page.getByRole('link', { name: w.asOf.leave }).click();
      await expect(page.locator('.changed')).toHaveCount(0);
    });

    test('meets no axe violation', async ({ page }) => {
      await page.goto(ADDRESS[language], { waitUntil: 'networkidle' });
      await expect(page.locator('.report')).toHaveCount(2);
      await page.getByRole('button', { name: w.commitment.showOther }).click();
      expect(await faults(page)).toEqual([]);
    });
  });
}

for (const family of FONTS) {
  test(`once facts are published, links to evidence and along the timeline are 24 px high in ${family}`, async () => {
    await withFonts(family, async (browser) => {
      const page = await telephone(browser);
      for (const address of [ADDRESS.fr, PAGES.body.nl, PAGES.overview.nl]) {
        await page.goto(address, { waitUntil: 'networkidle' });
        expect([address, await smallTargets(page)]).toEqual([address, []]);
      }
    });
  });
}
