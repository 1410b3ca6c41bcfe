import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WHOLE = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;
/** In another colour scheme the document is the same: what looks at colours is all that can find something new. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

type Look = readonly [width: number, colorScheme: 'light' | 'dark'];
const LOOKS: Look[] = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
];

/** What axe finds on the page as it stands, at both widths, in light and dark; and whether it is too wide. A line a fault. */
export async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [width, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    // Ended or given up for another: either way none goes on.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
    const look = await faultsAsShown(page, colorScheme === 'light' ? WHOLE : COLOURS);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      look.push('wider than the window');
    found.push(...look.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
  }
  return found;
}

/** What axe finds at this width and in these colours. */
export async function faultsAsShown(page: Page, runOnly: typeof WHOLE | typeof COLOURS = WHOLE): Promise<string[]> {
  // A page without foreign frames is seen whole in one go, and of what is in order the number is enough: a third of the time.
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: { ...runOnly, values: [...runOnly.values] }, resultTypes: ['violations'] })
    .analyze();
  expect(passes.length).toBeGreaterThan(runOnly === WHOLE ? 10 : 0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}
