// Screenshots of all pages in both languages at 360 and 1280 px, light and dark, into screenshots/. `npm run
// screenshots -- overview` takes one page.
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { CHROMIUM, PAGES, SEQUITUR_URL } from './browser.mjs';

const wanted = process.argv.slice(2);
const folder = new URL('../screenshots/', import.meta.url).pathname;
await mkdir(folder, { recursive: true });
const browser = await chromium.launch(CHROMIUM);
let taken = 0;
for (const colorScheme of ['light', 'dark']) {
  for (const width of [360, 1280]) {
    const context = await browser.newContext({ baseURL: SEQUITUR_URL, colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const [name, addresses] of Object.entries(PAGES)) {
      if (wanted.length && !wanted.includes(name)) continue;
      for (const [language, address] of Object.entries(addresses)) {
        await page.goto(address, { waitUntil: 'networkidle' });
        await page.screenshot({ path: `${folder}${name}-${language}-${width}-${colorScheme}.png`, fullPage: true });
        taken++;
      }
    }
    await context.close();
  }
}
await browser.close();
console.log(`${taken} screenshots in frontend/screenshots/`);
