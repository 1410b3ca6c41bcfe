import { expect, test } from '@playwright/test';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { giveName, HOME } from './workspace';

for (const [language, home] of [
  ['fr', '/fr/'],
  ['nl', '/nl/'],
] as const) {
  test(`Back after the login leads out of the workspace, and Forward into it again (${language})`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
    await page.goto(home);
    await page.locator(`a[href="${HOME[language]}"]`).first().click();
    await giveName(page, 'cocom');

    await page.goBack();
    await expect(page).toHaveURL(home);
    await expect(page.locator('h1')).toBeVisible();

    await page.goForward();
    await page.locator('.whoami').waitFor();
    await expect(page).toHaveURL(HOME[language]);
  });
}

test('Forward after the login leads to the form of the request that the user logged in for', async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
  const [request, form] = ['/fr/demandes/a-590-2.1', `${HOME.fr}/a-590-2.1`];
  await page.goto(request);
  await page.locator(`a[href^="${form}"]`).first().click();
  await giveName(page, 'cocom');
  await expect(page).toHaveURL(form);

  await page.goBack();
  await expect(page).toHaveURL(request);
  await page.goForward();
  await page.locator('.whoami').waitFor();
  await expect(page).toHaveURL(form);
});

test('Back in a tab that began with the workspace stays there', async ({ browser }) => {
  const opener = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
  await opener.goto('/fr/');
  const opened = opener.waitForEvent('popup');
  await opener.evaluate((address) => open(address, '_blank', 'noopener'), HOME.fr);
  const page = await opened;
  await giveName(page, 'cocom');

  await page.goBack();
  await page.locator('.whoami').waitFor();
  await expect(page).toHaveURL(HOME.fr);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
