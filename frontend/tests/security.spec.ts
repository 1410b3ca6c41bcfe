import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PAGES, SEQUITUR_URL } from '../tools/browser.mjs';
import { figure } from './words';

const HEADERS: Record<string, string> = JSON.parse(readFileSync(new URL('../headers.json', import.meta.url), 'utf8'));

test('every page has the headers of headers.json', async ({ request }) => {
  const { issuer } = await (await request.get('/api/sequitur/v1/identityProvider')).json();
  for (const addresses of Object.values(PAGES)) {
    for (const address of [addresses.fr, addresses.nl]) {
      const response = await request.get(address, { headers: { Accept: 'text/html' } });
      expect([address, response.status()]).toEqual([address, addresses === PAGES.missing ? 404 : 200]);
      for (const [name, value] of Object.entries(HEADERS))
        expect([address, name, response.headers()[name.toLowerCase()]]).toEqual([
          address,
          name,
          value.replace('{login}', new URL(issuer).origin),
        ]);
    }
  }
});

test('the policy allows nothing inline', () => {
  expect(HEADERS['Content-Security-Policy']).not.toMatch(/unsafe|data:|\*/);
  expect(HEADERS['Content-Security-Policy']).toMatch(/default-src 'none'/);
});

test('no page contacts other hosts, sets a cookie, stores anything or violates the policy', async ({
  page,
  context,
}) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(SEQUITUR_URL)) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    const isMissingPage = Object.values(PAGES.missing).some((path) => message.location().url.endsWith(path));
    if ((message.type() === 'error' || message.type() === 'warning') && !isMissingPage) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  let visited = 0;
  for (const addresses of Object.values(PAGES)) {
    for (const address of [addresses.fr, addresses.nl]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      visited++;
      const stored = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]);
      expect([address, stored]).toEqual([address, [0, 0, 0, 0]]);
    }
  }
  expect(await context.cookies()).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  figure(`${visited} addresses visited: no cookie, no storage, no third party, no complaint in the console`);
});

test('the policy blocks an inline style', async ({ page }) => {
  await page.goto('/fr/', { waitUntil: 'networkidle' });
  const blocked = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
        document.body.setAttribute('style', 'color: red');
        setTimeout(() => resolve('nothing'), 2000);
      }),
  );
  expect(blocked).toMatch(/style-src/);
});
