import { execFileSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { ADDRESS, EVIDENCE } from './published-facts';
import { LANGUAGES } from './words';

/** The text of each page of the print on A4, without white space. */
async function printed(page: Page, address: string): Promise<string[]> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((one) => one.replaceAll(/\s/g, ''));
}

for (const language of LANGUAGES) {
  test(`in ${language} a request prints on three pages at most, none of them nearly empty but the last`, async ({
    page,
  }) => {
    for (const number of ['1.1', '2.4', '3.3']) {
      const pages = await printed(page, ADDRESS[language].replace(/[\d.]+$/, number));
      expect([number, pages.length <= 3], `${pages.map(({ length }) => length)}`).toEqual([number, true]);
      for (const text of pages.slice(0, -1)) expect(text.length).toBeGreaterThan(500);
      expect(pages.at(-1)?.length).toBeGreaterThan(0);
    }
  });

  test(`in ${language} a request with facts prints them with the addresses of its evidence`, async ({ page }) => {
    const pages = await printed(page, ADDRESS[language]);
    expect(pages.length, `${pages.map(({ length }) => length)}`).toBeLessThanOrEqual(3);
    for (const text of pages.slice(0, -1)) expect(text.length).toBeGreaterThan(500);
    expect(pages.join('')).toContain(EVIDENCE.minutes.url);
  });
}
