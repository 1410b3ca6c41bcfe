import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '../tools/browser.mjs';
import { LANGUAGES, WORDS } from './words';

/** The accessibility tree of an element as the browser computes it, which is what screen readers read. */
const accessibleTexts = (page: Page, within: string, role: 'deletion' | 'insertion') =>
  page.locator(within).getByRole(role).allTextContents();

for (const language of LANGUAGES) {
  const w = WORDS[language];

  test(`in ${language} a request links to its changes, and notes show where the languages differ`, async ({ page }) => {
    await page.goto(PAGES.participants[language]);
    await page.getByRole('link', { name: w.commitment.history }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.history.title('A-590'));
    await expect(page.locator('#a-590-5\\.4')).toBeInViewport();
    await expect(page.getByRole('heading', { level: 3 }).filter({ has: page.getByRole('link') })).toHaveCount(30);
    const labelled = (kind: string, words: string) => `(${kind} ${words})`;
    expect(await accessibleTexts(page, '#a-590-5\\.4', 'deletion')).toContain(
      labelled(w.history.words.removed, 'contactpersoon'),
    );
    expect(await accessibleTexts(page, '#a-590-5\\.4', 'insertion')).toContain(
      labelled(w.history.words.added, 'referentiepersoon'),
    );
    await expect(page.locator('#a-590-4\\.2 .concordance q')).toHaveText([
      'échange économique-sexuel',
      'straatsekswerk',
    ]);
    await expect(page.getByText(w.history.noneMoved)).toBeVisible();

    await page.getByLabel(w.history.onlyOwn).check();
    const other = language === 'fr' ? 'nl' : 'fr';
    await expect(page.locator(`#a-590-5\\.4 .pair [lang=${other}]:visible`)).toHaveCount(0);

    await page.getByLabel(w.history.bothLanguages).check();
    const requests = page.locator('.comparison[id]');
    await expect(requests).toHaveCount(30);
    await page.getByLabel(w.history.onlyChanges).check();
    await expect(page.locator('#a-590-5\\.4')).toBeVisible();
    const shown = await requests.count();
    expect(shown).toBeLessThan(30);
    await expect(page.getByRole('status').filter({ hasText: w.history.changed(shown, 30) })).toBeVisible();
    const unchanged = requests.filter({ hasNotText: new RegExp(`– (?!${w.history.change.unchanged})`) });
    await expect(unchanged).toHaveCount(0);

    await page.goto(PAGES.resolution[language]);
    await page.getByRole('link', { name: w.text.history }).click();
    await expect(page).toHaveURL(PAGES.history[language]);
  });
}

test('removed and added text keep their lines with forced colors, and in print', async ({ page }) => {
  await page.goto(PAGES.history.fr);
  const lines = () =>
    page
      .locator('#a-590-5\\.4')
      .locator('del, ins')
      .evaluateAll((all) => all.map((e) => [e.tagName, getComputedStyle(e).textDecorationLine].join(' ')));
  await expect(page.locator('#a-590-5\\.4 del').first()).toBeVisible();
  for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
    await page.emulateMedia(media);
    expect(new Set(await lines())).toEqual(new Set(['DEL line-through', 'INS underline']));
  }
});

test('an unknown resolution has no history', async ({ page }) => {
  await page.goto('/nl/geschiedenis/a-1');
  await expect(page.getByRole('alert')).toBeVisible();
});
