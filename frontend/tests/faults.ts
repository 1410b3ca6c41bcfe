import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WHOLE = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;
/** Another color scheme changes colors only: the other rules need to run once. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

type Look = readonly [width: number, colorScheme: 'light' | 'dark'];
const LOOKS: Look[] = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
];

/** Axe violations and horizontal overflow of the current page, at both widths, in light and dark; one line per fault. */
export async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [width, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await drawn(page, colorScheme);
    const look = await faultsAsShown(page, colorScheme === 'light' ? WHOLE : COLOURS);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      look.push('wider than the window');
    found.push(...look.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
  }
  return found;
}

/** Waits until the page is drawn in the color scheme: on a busy machine axe saw the colors of both. */
async function drawn(page: Page, colorScheme: string) {
  await page.waitForFunction((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme);
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });
}

/** Axe violations at this width and in this color scheme. */
export async function faultsAsShown(page: Page, runOnly: typeof WHOLE | typeof COLOURS = WHOLE): Promise<string[]> {
  // A third of the time: no scan of foreign frames where there are none, and only counts for passed rules.
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: { ...runOnly, values: [...runOnly.values] }, resultTypes: ['violations'] })
    .analyze();
  expect(passes.length).toBeGreaterThan(runOnly === WHOLE ? 10 : 0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}
