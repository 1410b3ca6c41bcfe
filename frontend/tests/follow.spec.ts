import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { follow as fr } from '../src/i18n/fr/follow';
import { followUp as frFollowUp } from '../src/i18n/fr/followUp';
import { text as frText } from '../src/i18n/fr/text';
import { follow as nl } from '../src/i18n/nl/follow';
import { followUp as nlFollowUp } from '../src/i18n/nl/followUp';
import { text as nlText } from '../src/i18n/nl/text';
import { PAGES, SEQUITUR_URL } from '../tools/browser.mjs';
import { LANGUAGES } from './words';

const WORDS = { fr, nl };
const REPORT = { fr: { ...frFollowUp, link: frText.followUp }, nl: { ...nlFollowUp, link: nlText.followUp } };

/** Opens a page of another origin with this content. */
async function openOnOtherOrigin(page: Page, language: string, body: string) {
  const site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="${language}"><title>Elsewhere</title><main><h1>Elsewhere</h1>${body}</main>`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
  site.close();
}

for (const language of LANGUAGES) {
  const w = WORDS[language];

  test(`in ${language} a page links to its feed and its calendar`, async ({ page, request }) => {
    const { publications, commitment } = PAGES;
    const leadsTo = {
      overview: publications[language],
      body: `${publications[language]}?owner=safe.brussels`,
      commitment: commitment[language],
    };
    for (const name of ['overview', 'body', 'commitment'] as const) {
      await page.goto(PAGES[name][language]);
      const feed = (await page.getByRole('link', { name: w.feed }).getAttribute('href')) as string;
      const announced = page.locator('head link[rel=alternate][type="application/atom+xml"]');
      await expect(announced).toHaveCount(2);
      await expect(announced.last()).toHaveAttribute('href', feed);
      const atom = await request.get(feed);
      expect([name, atom.headers()['content-type']]).toEqual([name, 'application/atom+xml;charset=UTF-8']);
      expect(await atom.text()).toContain(`href="${SEQUITUR_URL}${leadsTo[name]}"`);
      const calendar = await page.getByRole('link', { name: /calendrier|kalender/ }).getAttribute('href');
      expect(calendar).toMatch(/^webcal:/);
      const file = await page.getByRole('link', { name: /iCalendar/ }).getAttribute('href');
      expect(calendar?.replace('webcal', 'http')).toBe(file);
      expect(await (await request.get(file as string)).text()).toMatch(/^BEGIN:VCALENDAR/);
    }
  });

  test(`in ${language} another site embeds a request with the code from its page`, async ({ page }) => {
    await page.goto(PAGES.commitment[language]);
    await page.getByText(w.embed).click();
    const snippet = await page.getByLabel(w.snippet).inputValue();
    const complaints: string[] = [];
    page.on('console', (message) => {
      // The other site has no favicon, which is irrelevant here.
      if (!message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 800 });
      await openOnOtherOrigin(page, language, snippet);
      const shown = page.frameLocator('iframe[title]');
      await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(shown.getByRole('link')).toHaveAttribute('href', new RegExp(`${PAGES.commitment[language]}$`));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      // At 300 px, the narrowest column of a site, the frame of the snippet shows all of it.
      for (const width of [360, 300]) {
        await page.setViewportSize({ width, height: 800 });
        const hidden = await page
          .frames()[1]
          ?.evaluate(() => [
            document.documentElement.scrollWidth - innerWidth,
            document.documentElement.scrollHeight - innerHeight,
          ]);
        expect(hidden).toEqual([0, 0]);
      }
    }
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

for (const language of LANGUAGES) {
  const w = REPORT[language];

  test(`in ${language} the follow-up report is available from the text and from the overview`, async ({
    page,
    request,
  }) => {
    // The browser must stay on the page: the form's request is made below.
    await page.route(/reports\/followUp/, (route) => route.fulfill({ status: 204 }));
    const asked = async (button: string) => {
      const sent = page.waitForRequest(/reports\/followUp/);
      await page.getByRole('button', { name: button }).click();
      return (await sent).url();
    };

    await page.goto(PAGES.resolution[language]);
    await page.getByRole('link', { name: w.link }).click();
    await page.getByLabel(w.languages.both).check();
    const pdf = await request.get(await asked(w.pdf));
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);

    await page.goto(PAGES.overview[language]);
    await page.getByText(w.someThemes).click();
    await page.getByRole('checkbox', { name: /^2\. / }).check();
    const address = await asked(w.docx);
    expect(address).toContain('theme=a-590-2');
    expect(address).toContain(`lang=${language}`);
    const docx = await request.get(address);
    expect(docx.headers()['content-disposition']).toMatch(/a-590-.*-selection\.docx/);
  });
}

test('no other document can be embedded in a frame', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await openOnOtherOrigin(page, 'fr', `<iframe title="x" src="${SEQUITUR_URL}${PAGES.overview.fr}"></iframe>`);

  await expect.poll(() => complaints.join()).toMatch(/frame-ancestors|X-Frame-Options/i);
  await expect(page.frameLocator('iframe').getByRole('heading')).toHaveCount(0);
});
