import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { admin as fr } from '../src/i18n/fr/admin';
import { listTitles as frTitles } from '../src/i18n/fr/listTitles';
import { userActivity as frActivity } from '../src/i18n/fr/userActivity';
import { workspace as frWork } from '../src/i18n/fr/workspace';
import { admin as nl } from '../src/i18n/nl/admin';
import { confirmEmail as nlConfirm } from '../src/i18n/nl/confirmEmail';
import { userActivity as nlActivity } from '../src/i18n/nl/userActivity';
import { workspace as nlWork } from '../src/i18n/nl/workspace';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { faults } from './faults';
import { totp } from './totp';
import { tokenOf } from './users';

const EMAIL = `ada.${Date.now()}@example.org`;
const CHOSEN_PASSWORD = 'een-lang-eigen-wachtwoord';

async function at(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
  await page.goto(address);
  return page;
}

async function logIn(page: Page, email: string, password: string) {
  await page.locator('#username').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}

async function admin(browser: Browser, address: string): Promise<Page> {
  const page = await at(browser, address);
  await logIn(page, 'admin@example.org', 'demo-sequitur');
  await page.locator('.inbox li').first().waitFor();
  return page;
}

/** Presses Tab until the element has the focus; fails if it is not reachable. */
async function tabTo(page: Page, control: Locator) {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

async function search(page: Page, words: string, texts: typeof fr) {
  await page.getByRole('searchbox', { name: texts.search }).fill(words);
  await page.getByRole('button', { name: texts.searchSubmit }).click();
  await expect(page.getByRole('status').first()).toHaveText(texts.found(1));
}

test('an admin invites an officer by keyboard alone; the officer sets a password, logs in and is disabled', async ({
  browser,
}) => {
  const page = await admin(browser, '/fr/espace');
  expect(await faults(page)).toEqual([]);
  await tabTo(page, page.getByRole('link', { name: fr.invite }));
  await page.keyboard.press('Enter');
  const send = page.getByRole('button', { name: fr.sendInvitation });
  await expect(send).toBeVisible();
  await tabTo(page, send);
  await page.keyboard.press('Enter');

  // All missing fields at once, in the focused summary; each links to its field.
  const summary = page.getByRole('alert', { name: frWork.errors(5) });
  await expect(summary).toBeFocused();
  expect(await faults(page)).toEqual([]);
  await tabTo(page, summary.getByRole('link', { name: fr.lacking.email }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#email')).toBeFocused();
  await page.keyboard.type('cocom@example.org');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ada');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Peeters');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#language')).toHaveValue('nl');
  await tabTo(page, page.locator('#role-agency'));
  await page.keyboard.press('Space');
  await tabTo(page, page.locator('#body-cocom'));
  await page.keyboard.press('Space');
  await tabTo(page, send);
  await page.keyboard.press('Enter');

  // Only Keycloak knows that the address is taken: the error is beside the field too.
  await expect(page.locator('#email-error')).toContainText('déjà un compte');
  await page.locator('#email').fill(EMAIL);
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: fr.invited(EMAIL) })).toBeFocused();
  await expect(page.getByText(fr.mailNotSent)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: fr.givePassword }));
  await page.keyboard.press('Enter');
  const temporary = (await page.locator('code').textContent()) ?? '';
  expect(await faults(page)).toEqual([]);

  const officerPage = await at(browser, '/nl/werkruimte');
  await logIn(officerPage, EMAIL, temporary);
  const secret = await officerPage.locator('[name=totpSecret]').inputValue();
  await officerPage.locator('#totp').fill(totp(secret));
  await officerPage.locator('[type=submit]').click();
  await officerPage.locator('#password-new').fill(CHOSEN_PASSWORD);
  await officerPage.locator('#password-confirm').fill(CHOSEN_PASSWORD);
  await officerPage.locator('[type=submit]').click();
  await expect(officerPage.getByText(nlWork.loggedInAs('Ada Peeters'))).toBeVisible();
  await expect(officerPage.locator('.inbox a[href*="/a-590-2.3"]')).toBeVisible();

  await page.getByRole('link', { name: fr.backToList }).click();
  await search(page, 'peeters', fr);
  await page.locator('.inbox').getByRole('link').click();
  await expect(page.getByRole('button', { name: fr.givePassword })).toBeHidden();
  await page.locator('#body-erip').check();
  await page.getByRole('button', { name: fr.save }).click();
  await expect(page.getByText(fr.saved)).toBeVisible();

  // Another address: one that is in use is refused beside the field; locally no mail can be sent, which the admin is told.
  await page.getByLabel(fr.newEmail).fill('cocom@example.org');
  await page.getByRole('button', { name: fr.sendEmailLink }).click();
  await expect(page.locator('#email-error')).toContainText('déjà un compte');
  expect(await faults(page)).toEqual([]);
  await page.getByLabel(fr.newEmail).fill(`new.${EMAIL}`);
  await page.getByRole('button', { name: fr.sendEmailLink }).click();
  await expect(page.getByText(fr.emailLinkNotSent)).toBeVisible();

  await page.getByRole('button', { name: fr.deactivate }).click();
  await expect(page.getByRole('heading', { name: fr.deactivateTitle('Ada Peeters') })).toBeFocused();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: fr.cancel }).click();
  await expect(page.getByRole('button', { name: fr.deactivate })).toBeFocused();
  await page.getByRole('button', { name: fr.deactivate }).click();
  await page.getByRole('button', { name: fr.confirmDeactivation, exact: true }).click();
  await expect(page.getByText(fr.deactivated, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: fr.reactivate })).toBeFocused();

  // Deactivation ended the officer's session: the login page is shown, and refuses the account.
  await officerPage.reload();
  await logIn(officerPage, EMAIL, CHOSEN_PASSWORD);
  await expect(officerPage.locator('.whoami')).toBeHidden();
  await expect(officerPage.locator('#password')).toBeVisible();

  await page.getByRole('button', { name: fr.erase }).click();
  await expect(page.getByRole('heading', { name: fr.eraseTitle('Ada Peeters') })).toBeFocused();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: fr.confirmErasure, exact: true }).click();
  await expect(page.getByRole('heading', { name: fr.erased })).toBeFocused();
});

test('a user can list and end the sessions of the account', async ({ browser }) => {
  const page = await at(browser, '/nl/werkruimte');
  await logIn(page, 'perspective.brussels@example.org', 'demo-sequitur');
  await page.getByRole('link', { name: nlWork.mySessions }).click();
  await expect(page.locator('[data-testid^="row-"]').first()).toContainText('127.0.0.1');
});

test('a link to a new address asks for a login, and one that is not valid is explained', async ({ browser }) => {
  const page = await at(browser, '/nl/werkruimte?email=guessed');
  await logIn(page, 'perspective.brussels@example.org', 'demo-sequitur');
  await expect(page.getByRole('heading', { name: nlWork.confirmEmail })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await expect(page.getByText(nlConfirm.none)).toBeVisible();
  await expect(page.getByRole('button', { name: nlConfirm.confirm })).toBeHidden();
});

test('only an admin sees which account published a fact', async ({ browser, request }) => {
  const token = await tokenOf('safe.brussels');
  const api = `${SEQUITUR_URL}/api/sequitur/v1`;
  const headers = { Authorization: `Bearer ${token}` };
  const narrative = { fr: 'Les communes sont consultées.', nl: 'De gemeenten worden geraadpleegd.' };
  const draft = await request.post(`${api}/commitments/a-590-3.1/progressReports`, {
    headers,
    data: { implementationStatus: 'inProgress', narrative, originalLanguage: 'fr' },
  });
  const { href } = await draft.json();
  const etag = draft.headers().etag ?? '';
  expect((await request.put(`${href}/publication`, { headers: { ...headers, 'If-Match': etag } })).status()).toBe(200);

  const page = await admin(browser, '/fr/espace');
  await page.getByLabel(fr.request).fill(' A-590-3.1');
  await page.getByRole('button', { name: fr.showAuthors }).click();
  const authors = page.getByRole('region', { name: fr.authors });
  await expect(authors.getByRole('status')).toHaveText(fr.entries(1));
  await expect(authors.getByRole('listitem')).toContainText('safe.brussels Demo');
  expect(await faults(page)).toEqual([]);
  await authors.getByRole('link', { name: 'safe.brussels Demo' }).click();
  await expect(page.getByText('safe.brussels@example.org')).toBeVisible();

  const officerPage = await at(browser, '/nl/werkruimte/a-590-3.1');
  await logIn(officerPage, 'safe.brussels@example.org', 'demo-sequitur');
  await expect(officerPage.locator('.whoami')).toBeVisible();
  await expect(officerPage.locator('#act')).toBeVisible();
  await expect(officerPage.getByRole('region', { name: nl.authors })).toBeHidden();
});

test('the only remaining admin account cannot be disabled', async ({ browser }) => {
  const page = await admin(browser, '/nl/werkruimte');
  await search(page, 'admin@example.org', nl);
  await page.locator('.inbox').getByRole('link').click();
  await expect(page.getByText(nl.you)).toBeVisible();
  await page.getByRole('button', { name: nl.deactivate }).click();
  await page.getByRole('button', { name: nl.confirmDeactivation, exact: true }).click();
  const refused = page.getByRole('alert', { name: nlWork.errors(1) });
  await expect(refused).toBeFocused();
  await expect(refused).toContainText('laatste actieve beheerdersaccount');
  expect(await faults(page)).toEqual([]);

  await page.locator('#role-admin').uncheck();
  await page.locator('#role-staff').check();
  await page.getByRole('button', { name: nl.save }).click();
  await expect(page.getByRole('alert', { name: nlWork.errors(1) }).first()).toContainText('laatste');
  await page.reload();
  await expect(page.locator('.whoami')).toBeVisible();
});

test('an admin sees who did what and when, by person, body, kind and period', async ({ browser }) => {
  const page = await admin(browser, '/nl/werkruimte');
  await search(page, 'registrar@example.org', nl);
  await page.locator('.inbox').getByRole('link').click();
  await page.locator('#lastName').fill(`Demo ${Date.now()}`);
  await page.getByRole('button', { name: nl.save }).click();
  await expect(page.getByText(nl.saved)).toBeVisible();
  await page.getByRole('link', { name: nl.activity }).click();

  const rows = page.getByRole('table', { name: nlActivity.table }).getByRole('row');
  await expect(rows.nth(1)).toContainText(nlActivity.accountChange.renamed);
  await expect(rows.nth(1)).toContainText(/, \d\d:\d\d/);
  await expect(rows.nth(1).getByRole('link', { name: 'admin Demo' })).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await page.goto('/fr/espace');
  await page.getByRole('link', { name: frTitles.userActivity }).click();
  await page.getByLabel(frActivity.kind).selectOption('reportPublished');
  await page.getByLabel(frActivity.person).fill('no-account-has-this-name');
  await page.getByRole('button', { name: frActivity.show }).click();
  await expect(page.getByRole('alert', { name: frWork.errors(1) })).toBeFocused();
  await page.getByLabel(frActivity.person).fill('Demo');
  await page.getByRole('button', { name: frActivity.show }).click();
  // The table, too, has links with this name: to the account.
  await page.getByRole('search').getByRole('link', { name: 'safe.brussels Demo' }).click();
  const frRows = page.getByRole('table', { name: frActivity.table }).getByRole('row');
  await expect(frRows.or(page.getByText(frActivity.found(0))).first()).toBeVisible();
  await expect(page.getByText(frActivity.chosenPerson)).toContainText('safe.brussels Demo');
  await expect(page.getByLabel(frActivity.kind)).toHaveValue('reportPublished');
  expect(await faults(page)).toEqual([]);
});
