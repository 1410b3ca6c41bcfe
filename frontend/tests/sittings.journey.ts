import { type Browser, expect, type Page, test } from '@playwright/test';
import { selection } from '../src/i18n/fr/selection';
import { sittings as fr } from '../src/i18n/fr/sittings';
import { sittings as nl } from '../src/i18n/nl/sittings';
import { workspace } from '../src/i18n/nl/workspace';
import { faults } from './faults';
import { tokenOf } from './users';
import { API, HOME, loggedIn } from './workspace';

const COMMITTEE = { fr: 'Affaires sociales', nl: 'Sociale zaken' };
const NUMBERS = ['2.1', '2.2'];
const citation = (number: string) => `A-590 (2022-2023), ${number}`;

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext();
  const response = await request.post(`${API}/resolutions/a-590/classifications`, {
    headers: { Authorization: `Bearer ${await tokenOf('staff')}`, 'If-Match': '*' },
    data: { committee: COMMITTEE, policyAreas: [] },
  });
  // 409 if an earlier attempt has classified it.
  expect([201, 409]).toContain(response.status());
  await request.dispose();
});

async function clerk(browser: Browser, who: string, address: string, width: number): Promise<Page> {
  const page = await loggedIn(browser, who, address);
  await page.setViewportSize({ width, height: 900 });
  return page;
}

const agenda = (page: Page) => page.locator('fieldset ol li a');

test('a clerk puts requests of the list on the agenda, orders them and announces the sitting', async ({ browser }) => {
  const page = await clerk(browser, 'staff', HOME.fr, 1280);
  await page.goto(`${HOME.fr}?commitments=all`);
  for (const number of NUMBERS)
    await page
      .getByRole('checkbox', { name: new RegExp(`^${escaped(selection.choose(`A-590, ${number}`))} `) })
      .check();
  await page.getByRole('link', { name: selection.putOnAgenda }).click();
  await page.getByRole('link', { name: fr.prepare }).click();
  await expect(agenda(page)).toHaveText(NUMBERS.map((number) => new RegExp(`^${escaped(citation(number))} `)));
  expect(await faults(page)).toEqual([]);

  // Nothing is sent without committee and date.
  await page.getByRole('button', { name: fr.save }).click();
  await expect(page.getByRole('alert')).toContainText(fr.committeeMissing);
  await page.getByLabel(fr.fields.committee, { exact: true }).selectOption(COMMITTEE.fr);
  await page.getByLabel(fr.fields.heldOn).fill('12/01/2033');
  await page.getByRole('button', { name: `${fr.down} ${citation('2.1')}` }).click();
  await page.getByRole('button', { name: fr.save }).click();
  await expect(page).toHaveURL(/sittings=[0-9a-f]{8}-/);
  await expect(agenda(page)).toHaveText(['2.2', '2.1'].map((number) => new RegExp(escaped(citation(number)))));

  await page.getByLabel(fr.announce).check();
  await page.getByRole('button', { name: fr.save }).click();
  await expect(page.getByText(fr.saved)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: fr.pdf }).click();
  expect((await file).suggestedFilename()).toBe('2033-01-12-fr.pdf');
  // The public page of the sitting.
  await page.getByRole('link', { name: fr.toPublicPage }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${COMMITTEE.fr}, 12 janvier 2033` })).toBeVisible();
  await expect(page.locator('main ol li')).toHaveText(
    ['2.2', '2.1'].map((number) => new RegExp(escaped(citation(number)))),
  );
  expect(await faults(page)).toEqual([]);
  await page.goBack();
  await page.getByRole('link', { name: fr.toList }).click();
  await expect(page.locator('.inbox li', { hasText: COMMITTEE.fr })).toContainText(fr.states.announced);
});

test('what two clerks change is merged; of one field that both changed they choose, on a narrow screen, in Dutch', async ({
  browser,
}) => {
  const page = await clerk(browser, 'registrar', HOME.nl, 360);
  await page.getByRole('link', { name: nl.title }).click();
  await page.locator('.inbox li', { hasText: COMMITTEE.nl }).getByRole('link').click();
  await expect(agenda(page)).toHaveCount(2);
  expect(await faults(page)).toEqual([]);

  const other = await clerk(browser, 'staff', HOME.fr, 1280);
  await other.goto(page.url().replace(HOME.nl, HOME.fr));
  await other.getByRole('button', { name: `${fr.takeOff} ${citation('2.1')}` }).click();
  await other.getByRole('button', { name: fr.save }).click();
  await expect(other.getByText(fr.saved)).toBeVisible();

  await page.getByLabel(nl.fields.heldOn).fill('13/01/2033');
  await page.getByRole('button', { name: nl.save }).click();
  await expect(page.getByRole('alert')).toContainText(nl.changedMeanwhile);
  await expect(page.getByLabel(nl.fields.heldOn)).toHaveValue('13/01/2033');
  // What the other clerk changed is merged; the sitting stays announced.
  await expect(agenda(page)).toHaveCount(1);
  await expect(page.getByLabel(nl.announce)).toBeChecked();
  expect(await faults(page)).toEqual([]);

  // Both change the day.
  await other.getByLabel(fr.fields.heldOn).fill('14/01/2033');
  await other.getByRole('button', { name: fr.save }).click();
  await expect(other.getByText(fr.saved)).toBeVisible();
  await page.getByRole('button', { name: nl.save }).click();
  const theirs = page.getByRole('group', { name: workspace.theirsIn(nl.fields.heldOn) });
  await expect(theirs).toContainText('14/01/2033');
  expect(await faults(page)).toEqual([]);
  await theirs.getByRole('button', { name: workspace.takeTheirs }).click();
  await expect(page.getByLabel(nl.fields.heldOn)).toHaveValue('14/01/2033');
  await expect(page.getByLabel(nl.fields.heldOn)).toBeFocused();
});

/** As a regular expression, for names whose spaces the browser normalizes. */
const escaped = (text: string) => text.replace(/[.()]/g, '\\$&').replace(/\s/g, '\\s');
