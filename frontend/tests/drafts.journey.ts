import { expect, test } from '@playwright/test';
import { workspace as nl } from '../src/i18n/nl/workspace';
import { faults } from './faults';
import { HOME, loggedIn } from './workspace';

test('two colleagues edit the same draft without losing text', async ({ browser }) => {
  const one = await loggedIn(browser, 'cocom', `${HOME.nl}/a-590-2.5`);
  await one.locator('#fr').fill('Écrit par la première.');
  await expect(one.getByText(nl.saving.saved)).toBeVisible();
  const other = await loggedIn(browser, 'cocom', `${HOME.nl}/a-590-2.5`);
  await expect(other.locator('#fr')).toHaveValue('Écrit par la première.');

  await one.locator('#nl').fill('Door de eerste geschreven.');
  await expect(one.getByText(nl.saving.saved)).toBeVisible();
  // Changes to different fields are merged.
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
