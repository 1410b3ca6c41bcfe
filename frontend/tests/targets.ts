import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM, SEQUITUR_URL } from '../tools/browser.mjs';

/** Fonts of readers' systems: letters of the same size differ in height. */
export const FONTS = ['DejaVu Sans', 'Liberation Sans'];

/** A browser that has only these fonts. */
export async function withFonts(family: string, act: (browser: Browser) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'sequitur-fonts-'));
  const files = execFileSync('fc-list', [`:family=${family}`, 'file'], { encoding: 'utf8' });
  const file = files.split(/:\s*\n/).find(Boolean);
  if (!file) throw new Error(`This machine has no ${family}: .ci/setup test installs it.`);
  const settings = join(folder, 'fonts.conf');
  writeFileSync(
    settings,
    `<?xml version="1.0"?><fontconfig><dir>${dirname(file)}</dir><cachedir>${folder}</cachedir>
      <match><edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match></fontconfig>`,
  );
  const env = { ...(process.env as Record<string, string>), FONTCONFIG_FILE: settings };
  const browser = await chromium.launch({ ...CHROMIUM, env });
  try {
    await act(browser);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** A page of a phone's size. */
export const telephone = (browser: Browser) =>
  browser.newPage({ baseURL: SEQUITUR_URL, viewport: { width: 360, height: 800 } });

/** The font family that was actually rendered. */
export async function drawnFont(page: Page): Promise<string | undefined> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'main p' });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts[0]?.familyName;
}

/**
 * Targets smaller than 24 px in height or width (WCAG 2.5.8), or whose centre is less than 24 px from another's. Links
 * inside a sentence are exempt: their height is that of the line.
 */
export const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const isInSentence = (link: HTMLElement) => {
      const block = link.closest('p, li, td, th, dd, h2, h3, figcaption');
      if (getComputedStyle(link).display !== 'inline' || !block) return false;
      const around = document.createRange();
      around.selectNodeContents(block);
      around.setEndBefore(link);
      // Text before it, and no block or line break between: otherwise it starts a line of its own.
      return block.matches('p') && /\p{L}/u.test(around.toString());
    };
    const targets = [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
      .filter((e) => e.checkVisibility() && !e.matches('.ds-skip-link, .ds-sr-only, :disabled') && !isInSentence(e))
      // A link over two lines has two boxes.
      .flatMap((e) => [...e.getClientRects()].map((box) => ({ e, box })));
    const middle = (box: DOMRect) => (box.top + box.bottom) / 2;
    return targets.flatMap(({ e, box }) => {
      const what = e.outerHTML.slice(0, 120);
      if (e.getBoundingClientRect().width < 24 || box.height < 24) return [`${box.width} x ${box.height}: ${what}`];
      const near = targets.filter(
        (other) =>
          !other.e.contains(e) &&
          !e.contains(other.e) &&
          other.box.left < box.right &&
          other.box.right > box.left &&
          middle(other.box) > middle(box) + 1 &&
          middle(other.box) - middle(box) < 24,
      );
      return near.map((other) => `${middle(other.box) - middle(box)} px above another: ${what}`);
    });
  });
