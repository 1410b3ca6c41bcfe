import { expect, type Request, test } from '@playwright/test';
import { workspace as fr } from '../src/i18n/fr/workspace';
import { common } from '../src/i18n/nl/common';
import { workspace as nl } from '../src/i18n/nl/workspace';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { faults } from './faults';
import { loginProxy } from './loginProxy';
import { figure } from './words';
import { giveName, HOME, loggedIn } from './workspace';

const SCRIPT_BUDGET = 60_000;

test('a session that ends during a form keeps the text', async ({ browser }) => {
  const page = await loggedIn(browser, 'safe.brussels', HOME.fr);
  await page.locator('.inbox a').first().click();
  await page.locator('#fr').waitFor();
  const address = page.url();
  await page.route('**/api/sequitur/v1/commitments/*/progressReports', (route) => route.fulfill({ status: 401 }));
  await page.route('**/protocol/openid-connect/token', (route) => route.fulfill({ status: 400, body: '{}' }));
  await page.locator('#fr').fill('Écrit quand la session a pris fin.');
  await expect(page.getByText(fr.saving.sessionExpired)).toBeVisible();
  await page.unrouteAll();
  await page.context().clearCookies();
  await page.getByRole('button', { name: fr.logInAgain }).click();
  await giveName(page, 'safe.brussels');
  await expect(page).toHaveURL(address);
  await expect(page.locator('#fr')).toHaveValue('Écrit quand la session a pris fin.');
  await expect(page.getByText(fr.saving.saved)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a page that is opened by its address during a session shows only its content', async ({ browser }) => {
  const page = await loggedIn(browser, 'staff', HOME.nl);
  for (const address of ['/nl/verbeteringen', '/nl/over-te-nemen-resoluties', `${HOME.nl}/a-590-2.4`, HOME.nl]) {
    // The login answers with a redirect to the inbox's address, which leads back here.
    await page.goto(address);
    await page.locator('.whoami').waitFor();
    await expect(page).toHaveURL(address);
    await expect(page.getByText(common.loading)).toHaveCount(0);
  }
});

test('a session is renewed while the user is active, and ends in an unattended tab', async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
  await page.clock.install();
  await page.goto(HOME.nl);
  await giveName(page, 'erip');
  const events: string[] = [];
  const isTokenRequest = (request: Request) => request.url().endsWith('/protocol/openid-connect/token');
  page.on('request', (request) => isTokenRequest(request) && events.push('renewed'));
  await page.clock.runFor('20:00');
  events.push('back at work');
  const renewal = page.waitForRequest(isTokenRequest);
  await page.keyboard.press('Tab');
  await (await renewal).response();
  expect(events).toEqual(['back at work', 'renewed']);
});

test('while the login does not respond, public pages work and unsent text is kept', async ({ browser }) => {
  const proxy = await loginProxy();
  const context = await browser.newContext({ baseURL: SEQUITUR_URL, proxy: { server: proxy.server } });
  const page = await context.newPage();
  await page.goto(HOME.nl);
  await giveName(page, 'equal.brussels');
  await page.locator('.inbox a').first().click();
  const address = page.url();
  await page.locator('#nl').fill('Geschreven zolang het kon.');
  await expect(page.getByText(nl.saving.saved)).toBeVisible();

  proxy.cut();
  // Her token is valid for some minutes: the API needs no login for it.
  await page.locator('#nl').fill('Geschreven zonder aanmelddienst.');
  await expect(page.getByText(nl.saving.waiting)).toBeVisible();
  await expect(page.getByText(nl.saving.saved)).toBeVisible();

  // Then the token expires.
  await page.route('**/api/sequitur/v1/progressReports/*', (route) => route.fulfill({ status: 401 }));
  await page.locator('#nl').fill('Geschreven toen het niet meer kon.');
  await expect(page.getByText(nl.saving.loginUnavailable)).toBeVisible();
  await expect(page.locator('#nl')).toHaveValue('Geschreven toen het niet meer kon.');
  expect(await faults(page)).toEqual([]);

  const reader = await context.newPage();
  await reader.goto('/fr/demandes/a-590-2.3');
  await expect(reader.locator('blockquote').first()).toContainText(/\S/);
  await reader.goto(HOME.fr);
  await expect(reader.getByRole('alert')).toContainText(fr.loginFailedAdvice);

  await page.unrouteAll();
  proxy.mend();
  await page.getByRole('button', { name: nl.saveNow }).click();
  await expect(page.getByText(nl.saving.saved)).toBeVisible();
  await page.goto(address);
  await expect(page.locator('#nl')).toHaveValue('Geschreven toen het niet meer kon.');
  await context.close();
  proxy.close();
});

test('the workspace loads its code only where it is used, within its budget, and logs out', async ({ browser }) => {
  const page = await loggedIn(browser, 'actiris', HOME.nl);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  // The login redirects load the same document twice: each file counts once.
  const scripts = new Map<string, string>();
  const sizes = new Map<string, number>();
  protocol.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script' && response.url.startsWith(SEQUITUR_URL)) scripts.set(requestId, response.url);
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = scripts.get(requestId);
    if (url) sizes.set(url, encodedDataLength);
  });
  await page.goto(HOME.nl);
  await page.locator('.inbox').first().waitFor();
  const spent = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  figure(`the workspace's first view: ${spent} bytes of script on the wire`);
  expect(spent).toBeGreaterThan(0);
  expect(spent).toBeLessThanOrEqual(SCRIPT_BUDGET);

  // Logging out deletes unsent text, for shared computers, after a confirmation.
  await page.goto(`${HOME.nl}/a-590-2.9?act=notCompetent`);
  await page.route('**/api/sequitur/v1/statementDrafts', (route) => route.abort());
  await page.locator('#fr').fill('Une phrase que personne ne doit trouver.');
  await expect(page.getByText(nl.saving.failed)).toBeVisible();
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.getByRole('button', { name: nl.logOut }).click();
  await expect(page.locator('#fr')).toHaveValue('Une phrase que personne ne doit trouver.');
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: nl.logOut }).click();
  await page.locator('.counts').waitFor();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  await page.goto(HOME.nl);
  await expect(page.locator('#username')).toBeVisible();
});
