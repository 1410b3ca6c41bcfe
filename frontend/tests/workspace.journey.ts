import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { codes as frCodes } from '../src/i18n/fr/codes';
import { workspace as fr } from '../src/i18n/fr/workspace';
import { workspace as nl } from '../src/i18n/nl/workspace';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { figure } from './words';

const HOME = { fr: '/fr/espace', nl: '/nl/werkruimte' };
const API = `${SEQUITUR_URL}/api/sequitur/v1`;
const SCRIPT_BUDGET = 60_000;

/** In a browser of their own, as somebody of the made-up people. */
async function loggedIn(browser: Browser, who: string, address: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
  await page.goto(address);
  await giveName(page, who);
  return page;
}

async function giveName(page: Page, who: string) {
  await page.locator('#username').fill(`${who}@example.org`);
  await page.locator('#password').fill('demo-sequitur');
  await page.locator('#kc-login').click();
  await page.locator('.whoami').waitFor();
}

async function faults(page: Page) {
  const found: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(passes.length).toBeGreaterThan(10);
    found.push(...violations.map(({ id, nodes }) => `${width} ${id}: ${nodes.map((n) => n.html.slice(0, 120))}`));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  return found;
}

test('an officer reports with evidence, Parliament disputes it, and everybody can read both', async ({
  browser,
  request,
}) => {
  const officer = await loggedIn(browser, 'cocom', HOME.fr);
  await expect(officer.locator('.inbox').getByRole('link').first()).toBeVisible();
  expect(await faults(officer)).toEqual([]);
  await officer.locator('.inbox a[href$="a-590-2.3"]').click();
  await officer.getByLabel(fr.fields.implementationStatus).selectOption('implemented');
  await officer.getByRole('button', { name: fr.publish }).click();

  // Everything that is missing, at once: in a summary that has the focus and leads to each field.
  const summary = officer.getByRole('region', { name: fr.faults(4) });
  await expect(summary).toBeFocused();
  expect(await faults(officer)).toEqual([]);
  await summary.getByRole('link', { name: fr.lacking.nl }).click();
  await expect(officer.locator('#nl')).toBeFocused();

  // A fault that only the API finds is beside its field too.
  await officer.getByLabel(fr.fields.percentDone).fill('150');
  await expect(officer.locator('#percentDone')).toHaveAttribute('aria-invalid', 'true');
  await officer.getByLabel(fr.fields.percentDone).fill('100');
  await officer.locator('#fr').fill('Quatre permanences sont ouvertes.');
  await officer.locator('#nl').fill('Vier permanenties zijn open.');
  await officer.getByLabel(fr.fields.originalLanguage).selectOption('fr');
  await expect(officer.getByText(fr.saving.saved)).toBeVisible();

  await officer.getByText(fr.newEvidence).click();
  await officer.getByLabel(fr.evidenceFields.url).fill('https://example.org/rapport');
  await officer.getByLabel(fr.evidenceFields.type).selectOption('report');
  await officer.getByLabel(fr.evidenceFields.titleFr).fill('Rapport annuel');
  await officer.getByLabel(fr.evidenceFields.titleNl).fill('Jaarverslag');
  await officer.getByLabel(fr.evidenceFields.publisher).fill('Cocom');
  await officer.getByLabel(fr.evidenceFields.documentLanguages).fill('fr, nl');
  await officer.getByRole('button', { name: fr.addEvidence }).click();
  const preview = officer.getByRole('region', { name: fr.preview });
  await expect(preview.getByRole('link', { name: 'Rapport annuel' })).toBeVisible();
  await expect(preview).toContainText('Vier permanenties zijn open.');

  const unseen = await (await request.get(`${API}/commitments/a-590-2.3/progressReports`)).json();
  expect(unseen.total).toBe(0);
  await officer.getByRole('button', { name: fr.publish }).click();
  await expect(officer.getByRole('heading', { name: fr.published })).toBeFocused();

  const clerk = await loggedIn(browser, 'staff', HOME.nl);
  await clerk.locator('.inbox a[href$="a-590-2.3"]').click();
  await expect(clerk.getByRole('link', { name: 'Jaarverslag' })).toBeVisible();
  await clerk.getByRole('button', { name: nl.publishAssessment }).click();
  await expect(clerk.getByRole('region', { name: nl.faults(4) })).toBeFocused();
  expect(await faults(clerk)).toEqual([]);
  await clerk.getByLabel(nl.outcome).selectOption('disputed');
  await clerk.getByLabel(nl.reasons.fr).fill('Deux permanences sur quatre sont fermées.');
  await clerk.getByLabel(nl.reasons.nl).fill('Twee van de vier permanenties zijn gesloten.');
  await clerk.getByLabel(nl.fields.originalLanguage).selectOption('nl');
  await clerk.getByRole('button', { name: nl.publishAssessment }).click();
  await expect(clerk.getByRole('heading', { name: nl.assessed })).toBeFocused();

  const reports = await (await request.get(`${API}/commitments/a-590-2.3/progressReports`)).json();
  expect(reports.items[0]).toMatchObject({
    state: 'published',
    implementationStatus: 'implemented',
    percentDone: 100,
    narrative: { fr: 'Quatre permanences sont ouvertes.', nl: 'Vier permanenties zijn open.' },
    originalLanguage: 'fr',
    evidenceItems: [{ url: 'https://example.org/rapport', documentLanguages: ['fr', 'nl'] }],
  });
  const assessments = await (await request.get(`${API}/commitments/a-590-2.3/assessments`)).json();
  expect(assessments.items[0]).toMatchObject({ outcome: 'disputed', originalLanguage: 'nl' });
  await clerk.goto('/fr/demandes/a-590-2.3');
  await expect(clerk.locator('.axes')).toContainText(frCodes.implementationStatus.implemented);
  await expect(clerk.locator('.axes')).toContainText(frCodes.assessment.disputed);
});

test('two colleagues write the same draft, and nobody’s words vanish', async ({ browser }) => {
  const one = await loggedIn(browser, 'cocom', `${HOME.nl}/a-590-2.3`);
  await one.locator('#fr').fill('Écrit par la première.');
  await expect(one.getByText(nl.saving.saved)).toBeVisible();
  const other = await loggedIn(browser, 'cocom', `${HOME.nl}/a-590-2.3`);
  await expect(other.locator('#fr')).toHaveValue('Écrit par la première.');

  await one.locator('#nl').fill('Door de eerste geschreven.');
  await expect(one.getByText(nl.saving.saved)).toBeVisible();
  // What only one of them changed comes together by itself.
  await other.getByLabel(nl.fields.percentDone).fill('40');
  await expect(other.locator('#nl')).toHaveValue('Door de eerste geschreven.');
  await expect(other.getByText(nl.merged)).toBeVisible();

  await one.locator('#fr').fill('Récrit par la première.');
  await expect(one.getByText(nl.merged)).toBeVisible();
  await other.locator('#fr').fill('Récrit par la seconde.');
  await expect(other.getByText('Récrit par la première.')).toBeVisible();
  await expect(other.locator('#fr')).toHaveValue('Récrit par la seconde.');
  expect(await faults(other)).toEqual([]);
  await other.getByRole('button', { name: nl.takeTheirs }).click();
  await expect(other.locator('#fr')).toHaveValue('Récrit par la première.');
  await expect(other.getByText(nl.saving.saved)).toBeVisible();
});

test('a session that ends in the middle of a form keeps the work', async ({ browser }) => {
  const page = await loggedIn(browser, 'safe.brussels', HOME.fr);
  await page.locator('.inbox a').first().click();
  await page.locator('#fr').waitFor();
  const address = page.url();
  await page.route('**/api/sequitur/v1/commitments/*/progressReports', (route) => route.fulfill({ status: 401 }));
  await page.route('**/protocol/openid-connect/token', (route) => route.fulfill({ status: 400, body: '{}' }));
  await page.locator('#fr').fill('Écrit quand la session a pris fin.');
  await expect(page.getByText(fr.saving.over)).toBeVisible();
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

test('the workspace is loaded where it is used alone, within its budget, and is left by logging out', async ({
  browser,
}) => {
  const page = await loggedIn(browser, 'actiris', HOME.nl);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  // The way to the login and back loads the same document twice: each file counts once.
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
  await page.locator('.inbox').waitFor();
  const spent = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  figure(`the workspace's first view: ${spent} bytes of script on the wire`);
  expect(spent).toBeGreaterThan(0);
  expect(spent).toBeLessThanOrEqual(SCRIPT_BUDGET);
  await page.getByRole('button', { name: nl.logOut }).click();
  await page.locator('.numbers').waitFor();
  await page.goto(HOME.nl);
  await expect(page.locator('#username')).toBeVisible();
});
