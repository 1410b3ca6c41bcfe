import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '../tools/browser.mjs';
import { LANGUAGES, WORDS } from './words';

/** Presses Tab until the named element has the focus; fails after a limit. */
async function tabTo(page: Page, name: string | RegExp, most = 60) {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const label = await focused.evaluate((e) =>
      (e.getAttribute('aria-label') ?? (e as HTMLInputElement).labels?.[0]?.textContent ?? e.textContent ?? '').trim(),
    );
    if (typeof name === 'string' ? label.includes(name) : name.test(label)) return focused;
  }
  throw new Error(`No way to ${name} by Tab`);
}

for (const language of LANGUAGES) {
  const w = WORDS[language];
  test(`by keyboard alone in ${language}: skip, filter, open a request, show the other language, come back`, async ({
    page,
  }) => {
    await page.goto(PAGES.commitments[language], { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(w.layout.skip);
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await tabTo(page, w.theme);
    await page.keyboard.press('Space');
    await expect(page.getByRole('rowheader')).toHaveCount(10);
    await tabTo(page, w.request);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.request);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const toggle = await tabTo(page, w.commitment.showOther);
    await page.keyboard.press('Enter');
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    // The browser's own shortcut for "back" does not exist in headless mode.
    await page.goBack();
    await expect(page.getByRole('rowheader')).toHaveCount(10);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
}

for (const language of LANGUAGES) {
  const w = WORDS[language];
  test(`by keyboard alone in ${language}: past the filters to the results`, async ({ page }) => {
    await page.goto(PAGES.commitments[language], { waitUntil: 'networkidle' });
    const skip = await tabTo(page, w.filters.skip);
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#found')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('#found :focus')).toHaveCount(1);
  });
}

test('every focused element has a visible focus', async ({ page }) => {
  for (const address of [PAGES.overview.fr, PAGES.commitments.fr, PAGES.commitment.nl, PAGES.resolution.nl]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const unseen = new Set<string>();
    for (let pressed = 0; pressed < 40; pressed++) {
      await page.keyboard.press('Tab');
      if ((await page.locator(':focus').count()) === 0) break;
      const shown = await page.locator(':focus').evaluate((e) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(e);
        const box = e.getBoundingClientRect();
        const visible = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
        return {
          name: e.outerHTML.slice(0, 80),
          ok:
            visible &&
            ((outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || e.matches('.ds-skip-link')),
        };
      });
      if (!shown.ok) unseen.add(shown.name);
    }
    expect([address, [...unseen]]).toEqual([address, []]);
  }
});

test('after a navigation the title, the heading and the focus are those of the new page', async ({ page }) => {
  await page.goto('/nl/', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: WORDS.nl.navigation.method, exact: true }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('De methode');
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle('De methode – Sequitur');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
