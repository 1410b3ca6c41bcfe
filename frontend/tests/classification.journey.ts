import { expect, test } from '@playwright/test';
import { classification as nl } from '../src/i18n/nl/classification';
import { workspace } from '../src/i18n/nl/workspace';
import { faults } from './faults';
import { HOME, loggedIn } from './workspace';

test('two clerks classify one resolution at the same time, and neither loses what the other has stated', async ({
  browser,
}) => {
  const first = await loggedIn(browser, 'registrar', HOME.nl);
  const second = await loggedIn(browser, 'staff', HOME.nl);
  for (const page of [first, second]) await page.getByLabel(nl.legislature).scrollIntoViewIfNeeded();

  await second.getByRole('checkbox', { name: 'Begroting en financiën' }).check();
  await first.getByLabel(nl.legislature).fill('2024-2029');
  await first.getByRole('button', { name: nl.publish }).click();
  await expect(first.getByText(nl.published)).toBeVisible();
  await first.getByRole('button', { name: nl.publish }).click();
  await expect(first.getByRole('alert')).toContainText(nl.unchanged);

  await second.getByRole('button', { name: nl.publish }).click();
  const alert = second.getByRole('alert');
  await expect(alert).toContainText(nl.changedMeanwhile(nl.legislatureName));
  await expect(alert).toBeFocused();
  await expect(second.getByLabel(nl.legislature)).toHaveValue('2024-2029');
  expect(await faults(second)).toEqual([]);
  await second.getByLabel(nl.legislature).fill('2025-2029');

  await first.getByLabel(nl.legislature).fill('2026-2029');
  await first.getByRole('button', { name: nl.publish }).click();
  await expect(first.getByText(nl.published)).toBeVisible();

  await second.getByRole('button', { name: nl.publish }).click();
  await expect(second.getByRole('group', { name: workspace.theirsIn(nl.legislatureName) })).toContainText('2026-2029');
  expect(await faults(second)).toEqual([]);
  await second.getByRole('button', { name: workspace.takeTheirs }).click();
  await expect(second.getByLabel(nl.legislature)).toBeFocused();
  await second.getByRole('button', { name: nl.publish }).click();
  await expect(second.getByText(nl.published)).toBeVisible();
  await expect(second.getByLabel(nl.legislature)).toHaveValue('2026-2029');
  await expect(second.getByRole('checkbox', { name: 'Begroting en financiën' })).toBeChecked();
});
