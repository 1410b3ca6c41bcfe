import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { actions as frActions } from '../src/i18n/fr/actions';
import type { workspace as fr } from '../src/i18n/fr/workspace';
import type { Language } from '../src/languages';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { samplePdf } from './sample-pdf';

/** The workspace's address in each language. */
export const HOME = { fr: '/fr/espace', nl: '/nl/werkruimte' };
export const API = `${SEQUITUR_URL}/api/sequitur/v1`;

/** Logs in as a user of the demonstration, in a browser context of their own. */
export async function loggedIn(browser: Browser, who: string, address: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
  await page.goto(address);
  await giveName(page, who);
  return page;
}

export async function giveName(page: Page, who: string) {
  await page.locator('#username').fill(`${who}@example.org`);
  await page.locator('#password').fill('demo-sequitur');
  await page.locator('#kc-login').click();
  await page.locator('.whoami').waitFor();
}

export const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
export const STUDY = samplePdf(Buffer.alloc(1_234_567, 'Étude de terrain. '));
export const TOO_LARGE = 21_000_000;
/** The first bytes of a Windows program. */
export const PROGRAM = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(400)]);

/** The required fields of an evidence item. */
export async function describe(page: Page, texts: typeof fr, title: { fr: string; nl: string }) {
  await page.getByLabel(texts.evidenceFields.type).selectOption('report');
  await page.getByLabel(texts.evidenceFields.titleFr).fill(title.fr);
  await page.getByLabel(texts.evidenceFields.titleNl).fill(title.nl);
  await page.getByLabel(texts.evidenceFields.publisher).fill('Cocom');
  const languages = page.getByRole('group', { name: texts.evidenceFields.documentLanguages }).getByRole('checkbox');
  await languages.nth(0).check();
  await languages.nth(1).check();
}

/** Fills in both languages of the open form. */
export async function fillTexts(page: Page, french: string, dutch: string, original: Language) {
  await page.locator('#fr').fill(french);
  await page.locator('#nl').fill(dutch);
  await page.locator('#originalLanguage').selectOption(original);
}

/** Publishes an assessment and stays with its request, also where another report awaits one. */
export async function assessAlone(page: Page, texts: typeof frActions) {
  const openNext = page.getByLabel(texts.thenNext);
  if (await openNext.isVisible()) await openNext.uncheck();
  await page.getByRole('button', { name: texts.assess.submit }).click();
  await expect(page.getByRole('heading', { name: texts.assess.done })).toBeFocused();
}

/** Presses Tab until the element has the focus; fails if it is not reachable. */
export async function tabTo(page: Page, control: Locator) {
  for (let pressed = 0; pressed < 150; pressed++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}
