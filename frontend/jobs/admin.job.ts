import { expect, test } from '@playwright/test';
import { admin as texts } from '../src/i18n/fr/admin';
import { listTitles } from '../src/i18n/fr/listTitles';
import { userActivity } from '../src/i18n/fr/userActivity';
import { totp } from '../tests/totp';
import { HOME, loggedIn } from '../tests/workspace';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { Job } from './job';

const EMAIL = `ada.${Date.now()}@example.org`;
const PASSWORD = 'een-lang-eigen-wachtwoord';

test('invite a person, who logs in; move and deactivate the account; who did what', async ({ browser }) => {
  const page = await loggedIn(browser, 'admin', HOME.fr);
  const invitation = new Job(page, 'Invite');
  await invitation.press(texts.invite, 'link');
  await invitation.fill('#email', EMAIL);
  await invitation.fill('#firstName', 'Ada');
  await invitation.fill('#lastName', 'Peeters');
  await invitation.choose('#language', 'nl');
  await invitation.tick('#role-agency');
  await invitation.tick('#body-cocom');
  await invitation.press(texts.sendInvitation);
  await invitation.press(texts.givePassword);
  const temporary = (await page.locator('code').textContent()) ?? '';
  // Here the role, the body and the language are fields; the review counted them as clicks.
  invitation.end({ clicks: 4, fields: 6 });

  const officer = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
  await officer.goto(HOME.nl);
  const login = new Job(officer, 'First login with temporary password');
  await login.fill('#username', EMAIL);
  await login.fill('#password', temporary);
  await login.click(officer.locator('#kc-login'));
  const secret = await officer.locator('[name=totpSecret]').inputValue();
  await login.fill('#totp', totp(secret));
  await login.click(officer.locator('[type=submit]'));
  await login.fill('#password-new', PASSWORD);
  await login.fill('#password-confirm', PASSWORD);
  await login.click(officer.locator('[type=submit]'));
  await officer.locator('.whoami').waitFor();
  login.end({ clicks: 3, fields: 6 });

  await page.goto(HOME.fr);
  await page.getByRole('searchbox', { name: texts.search }).fill('peeters');
  await page.getByRole('button', { name: texts.searchSubmit }).click();
  const move = new Job(page, 'Move to another body');
  await move.click(page.locator('.inbox').getByRole('link', { name: /Peeters/ }));
  await move.click(page.locator('#body-cocom'));
  await move.click(page.locator('#body-erip'));
  await move.press(texts.save);
  await expect(page.getByText(texts.saved)).toBeVisible();
  move.end({ clicks: 4, fields: 0 });

  const deactivation = new Job(page, 'Deactivate');
  await deactivation.press(texts.deactivate);
  await deactivation.click(page.getByRole('button', { name: texts.confirmDeactivation, exact: true }));
  await expect(page.getByText(texts.deactivated, { exact: true })).toBeVisible();
  deactivation.end({ clicks: 2, fields: 0 });

  await page.goto(HOME.fr);
  const authors = new Job(page, 'Who did what on a request');
  await authors.fill('#request', '2.5');
  await authors.press(texts.showAuthors);
  await expect(page.getByRole('region', { name: texts.authors }).getByRole('listitem').first()).toBeVisible();
  authors.end({ clicks: 1, fields: 1 });

  // The list of users' actions begins at its own view; in the review there was none.
  await page.goto(HOME.fr);
  await page.getByRole('link', { name: listTitles.userActivity }).click();
  const person = new Job(page, 'Who did what: a person');
  await person.fill('#person', 'cocom@example.org');
  await person.press(userActivity.show);
  const rows = page.getByRole('table', { name: userActivity.table }).getByRole('row');
  await expect(page.getByText(userActivity.chosenPerson)).toBeVisible();
  await expect(rows.nth(1)).toBeVisible();
  person.end({ clicks: 1, fields: 1 });

  const period = new Job(page, 'Who did what: a body, in a period');
  await page.getByRole('link', { name: userActivity.everyPerson }).click();
  await period.choose('#body', 'cocom');
  await period.fill('#from', '01/01/2026');
  await period.press(userActivity.show);
  await expect(rows.nth(1)).toBeVisible();
  period.end({ clicks: 1, fields: 2 });
});
