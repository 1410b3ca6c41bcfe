import { expect, type Locator, type Page, test } from '@playwright/test';
import { PAGES, SEQUITUR_URL } from '../tools/browser.mjs';
import { ADDRESS } from './published-facts';
import { FONTS, withFonts } from './targets';
import { LANGUAGES, WORDS } from './words';

/** The first screen of a telephone. */
const SCREEN = { width: 360, height: 780 };
/** Room for what other fonts and longer facts need. */
const MARGIN = 20;
const API = '/api/sequitur/v1';

/** Asserts that each answer is visible without scrolling, with its text. */
async function onFirstScreen(page: Page, answers: Record<string, [where: Locator, text: string]>) {
  for (const [question, [where, text]] of Object.entries(answers)) {
    await expect(where, question).toContainText(text);
    const box = await where.boundingBox();
    expect([question, Math.ceil((box?.y ?? 0) + (box?.height ?? 0)) <= SCREEN.height - MARGIN, box]).toEqual([
      question,
      true,
      box,
    ]);
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
}

for (const language of LANGUAGES)
  for (const family of FONTS) {
    const w = WORDS[language];
    test(`on a telephone the first screen answers the seven questions in ${language}, in ${family}`, async ({
      request,
    }) => {
      const read = async (path: string) => (await request.get(API + path)).json();
      const commitment = await read(`/commitments/${ADDRESS.id}`);
      const { awaited, tally } = await read('/statistics');
      await withFonts(family, async (browser) => {
        const page = await browser.newPage({ baseURL: SEQUITUR_URL, viewport: SCREEN });
        const main = page.getByRole('main');
        const link = (name: string) => main.getByRole('link', { name, exact: true });
        for (const address of [PAGES.overview[language], PAGES.followedResolution[language]]) {
          await page.goto(address, { waitUntil: 'networkidle' });
          const figure = (words: string) => main.locator('.counts li').filter({ hasText: words });
          await onFirstScreen(page, {
            'How far is it?': [
              figure(w.overview.figureReported),
              `${tally.total - tally.byImplementationStatus.notReported}`,
            ],
            'What is late?': [figure(w.overview.figureOverdue), `${tally.overdue}`],
            'Who must act next?': [main.locator('.awaited'), awaited[language]],
            'How do we know?': [link(w.overview.trust), w.overview.trust],
            'What is new?': [main.locator('.latest'), w.events.latest],
            'What did Parliament say?': [
              figure(w.overview.figureDisputed(tally.byAssessment.disputed)),
              `${tally.byAssessment.disputed}`,
            ],
            'What can I do?': [link(w.overview.act), w.overview.act],
            'How do I follow it?': [link(w.overview.follow), w.overview.follow],
          });
          const first = await main.locator('.counts b').first().boundingBox();
          expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(400);
        }

        await page.goto(ADDRESS[language], { waitUntil: 'networkidle' });
        const summary = main.locator('.lede');
        await onFirstScreen(page, {
          'How far is it, what is late, who must act next?': [summary, commitment.summary[language]],
          'How do we know?': [link(w.commitment.record), w.commitment.record],
          'What is new?': [main.locator('.latest'), w.events.latest],
          'What did Parliament say?': [main.locator('.said'), w.commitment.parliament],
          'What can I do?': [link(w.commitment.act), w.commitment.act],
          'How do I follow it?': [link(w.commitment.follow), w.commitment.follow],
        });
      });
    });

    test(`the links below the figures lead to what they name, in ${language}, in ${family}`, async ({ page }) => {
      test.skip(family !== FONTS[0], 'does not depend on fonts');
      await page.setViewportSize(SCREEN);
      await page.goto(ADDRESS[language], { waitUntil: 'networkidle' });
      for (const [name, target] of [
        [w.commitment.record, '#record'],
        [w.commitment.follow, '#follow'],
      ] as const) {
        await page.getByRole('link', { name, exact: true }).click();
        await expect(page.locator(target)).toBeInViewport();
      }
      await page.getByRole('link', { name: w.commitment.act, exact: true }).click();
      await expect(page.locator('#act')).toBeInViewport();
    });
  }
