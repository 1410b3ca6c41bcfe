import { expect, type Page, test } from '@playwright/test';
import { PAGES } from '../tools/browser.mjs';
import { LANGUAGES, WORDS } from './words';

const PROSE = ['method', 'data', 'accessibility', 'about', 'brief'] as const;
const OF_DATA = ['overview', 'commitments', 'bodies'] as const;

/** Delays the code of a page until it is released. */
async function hold(page: Page, code: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(code, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test.describe('without scripts, a document', () => {
  test.use({ javaScriptEnabled: false });
  for (const language of LANGUAGES) {
    const other = language === 'fr' ? 'nl' : 'fr';
    test(`in ${language} has its title and links to the same page in ${other}`, async ({ page }) => {
      for (const name of [...PROSE, ...OF_DATA]) {
        await page.goto(PAGES[name][language]);
        const heading = await page.getByRole('heading', { level: 1 }).textContent();
        await expect(page).toHaveTitle(`${heading} – Sequitur`);
        await expect(page.locator('.lede')).toBeVisible();
        await expect(page.getByRole('link', { name: WORDS[language].layout.switchLanguage })).toHaveAttribute(
          'href',
          PAGES[name][other],
        );
        await expect(page.locator('noscript')).toHaveCount((PROSE as readonly string[]).includes(name) ? 0 : 1);
      }
    });

    test(`in ${language} contains the whole text of a prose page`, async ({ page }) => {
      await page.goto(PAGES.method[language]);
      expect(await page.locator('.definitions .mark').count()).toBe(19);
    });

    test(`in ${language} for an unknown address contains no page`, async ({ page }) => {
      const response = await page.goto(PAGES.missing[language]);
      expect(response?.status()).toBe(404);
      await expect(page).toHaveTitle('Sequitur');
      await expect(page.getByRole('heading')).toHaveCount(0);
    });

    test(`in ${language} about a request has its title, status and official text`, async ({ page }) => {
      await page.goto(PAGES.commitment[language]);
      await expect(page).toHaveTitle(/^A-590, .+ – Sequitur$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(WORDS[language].commitment.officialText);
      await expect(page.locator('main dd')).not.toHaveCount(0);
      for (const each of LANGUAGES) await expect(page.locator(`main [lang=${each}] p`)).not.toHaveCount(0);
    });
  }
});

test('hydration keeps the elements of the prerendered document', async ({ page }) => {
  for (const [name, code] of [
    ['overview', /OverviewPages-/],
    ['commitments', /CommitmentsPage-/],
    ['method', /MethodPage-/],
  ] as const) {
    const release = await hold(page, code);
    await page.goto(PAGES[name].fr, { waitUntil: 'commit' });
    await page.locator('.lede').waitFor();
    const marked = () =>
      page.locator('h1, .lede, nav a').evaluateAll((all) => all.map((e) => Reflect.get(e, 'marked')));
    await page.locator('h1, .lede, nav a').evaluateAll((all) => {
      for (const [index, e] of all.entries()) Reflect.set(e, 'marked', index);
    });
    const before = await marked();
    expect(before.length).toBe(12);
    release();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
    expect(await marked()).toEqual(before);
  }
});

test('nothing of the prerendered document remains that the page does not show', async ({ page }) => {
  for (const language of LANGUAGES) {
    for (const addresses of Object.values(PAGES)) {
      await page.goto(addresses[language]);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(WORDS[language].common.loading), addresses[language]).toHaveCount(0);
    }
  }
});

test('text typed before the code is loaded is searched for', async ({ page }) => {
  const release = await hold(page, /CommitmentsPage-/);
  await page.goto(PAGES.commitments.nl, { waitUntil: 'commit' });
  await page.getByLabel(WORDS.nl.commitments.search).fill(WORDS.nl.search);
  release();
  await expect(page.getByRole('link', { name: WORDS.nl.found })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
});

test('a page about one item preloads its data with the document, once', async ({ page }) => {
  const release = await hold(page, /\/assets\/.*\.js/);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/commitments/a-590-2.4')) requests.push(request.url());
  });
  await page.goto(PAGES.commitment.fr, { waitUntil: 'commit' });
  await expect.poll(() => requests.length).toBe(1);
  release();
  await expect(page.locator('.axes')).toBeVisible();
  expect(requests).toHaveLength(1);
});

test('a document has structured data in its own language', async ({ page, request }) => {
  for (const language of LANGUAGES) {
    for (const [name, type] of [
      ['overview', 'WebSite'],
      ['data', 'Dataset'],
    ] as const) {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(PAGES[name][language], { waitUntil: 'networkidle' });
      const linked = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) as string);
      const dataset = linked.mainEntity ?? linked;
      expect([linked['@context'], linked['@type'], dataset['@type']]).toEqual(['https://schema.org', type, 'Dataset']);
      expect(dataset.license).toMatch(/publicdomain\/zero/);
      // Absolute: data set search engines keep them without the page.
      expect(dataset.url).toBe(new URL(PAGES.data[language], page.url()).href);
      for (const { contentUrl, encodingFormat } of dataset.distribution) {
        const had = await request.get(contentUrl);
        expect([contentUrl, had.headers()['content-type']?.split(';')[0]]).toEqual([contentUrl, encodingFormat]);
      }
      expect(complaints).toEqual([]);
    }
  }
});
