import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '../tools/browser.mjs';
import { drawnFont, FONTS, smallTargets, telephone, withFonts } from './targets';
import { LANGUAGES } from './words';

// The text spacing of WCAG 1.4.12.
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

/** Pixels by which the page is wider than the window, and the elements that are clipped. */
const overflowOf = (page: Page) =>
  page.evaluate(() => ({
    page: document.documentElement.scrollWidth - innerWidth,
    clipped: [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((e) => !e.closest('.scroll, .ds-sr-only, thead, svg, select, input'))
      .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
      .map((e) => e.outerHTML.slice(0, 80))
      .slice(0, 5),
  }));

for (const language of LANGUAGES) {
  test(`nothing overflows in ${language} at 1280 px, at 320 px, or with wide text spacing`, async ({ page }) => {
    for (const addresses of Object.values(PAGES)) {
      const address = addresses[language];
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address, { waitUntil: 'networkidle' });
      expect([address, await overflowOf(page)]).toEqual([address, { page: 0, clipped: [] }]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect([address, await overflowOf(page)]).toEqual([address, { page: 0, clipped: [] }]);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, SPACING);
      expect([address, await overflowOf(page)]).toEqual([address, { page: 0, clipped: [] }]);
    }
  });
}

/** Numbers of resolutions that continue on another line. */
const brokenNumbers = (page: Page) =>
  page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      for (const number of node.data.matchAll(/\b[A-Z]-\d+/g)) {
        const range = document.createRange();
        range.setStart(node, number.index);
        range.setEnd(node, number.index + number[0].length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(node.data);
      }
    }
    return broken;
  });

for (const language of LANGUAGES) {
  test(`no number of a resolution is broken at its hyphen in ${language} on a telephone`, async ({ page }) => {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 800 });
      for (const { [language]: address } of [PAGES.overview, PAGES.commitment, PAGES.resolution, PAGES.history]) {
        await page.goto(address, { waitUntil: 'networkidle' });
        expect([width, address, await brokenNumbers(page)]).toEqual([width, address, []]);
      }
    }
  });
}

for (const family of FONTS) {
  test(`targets are at least 24 px high and wide in ${family}, or within a sentence`, async () => {
    await withFonts(family, async (browser) => {
      const page = await telephone(browser);
      for (const addresses of Object.values(PAGES)) {
        await page.goto(addresses.fr, { waitUntil: 'networkidle' });
        expect([addresses.fr, await smallTargets(page)]).toEqual([addresses.fr, []]);
      }
      expect(await drawnFont(page)).toBe(family);
    });
  });
}

test('with forced colors every glyph keeps an outline or a fill', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(PAGES.method.fr, { waitUntil: 'networkidle' });
  const marks = page.locator('.mark');
  expect(await marks.count()).toBe(19);
  const invisible = await marks.evaluateAll((all) =>
    all
      .filter((mark) => {
        const style = getComputedStyle(mark);
        const paper = getComputedStyle(document.body).backgroundColor;
        const line = Number.parseFloat(style.borderBottomWidth) > 0 && style.borderBottomColor !== paper;
        const filling =
          style.backgroundImage !== 'none' ||
          (style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.backgroundColor !== paper);
        return !line && !filling;
      })
      .map((mark) => mark.className),
  );
  expect(invisible).toEqual([]);
});

test('with reduced motion nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(PAGES.commitments.fr, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  const moving = await page.evaluate(
    () => document.getAnimations().filter((a) => a.effect && Number(a.effect.getComputedTiming().duration) > 0).length,
  );
  expect(moving).toBe(0);
});
