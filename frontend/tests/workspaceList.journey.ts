import { expect, type Page, test } from '@playwright/test';
import { actions as fr } from '../src/i18n/fr/actions';
import { admin as frAdmin } from '../src/i18n/fr/admin';
import { allCommitments as frList } from '../src/i18n/fr/allCommitments';
import { commitmentFooter as frFooter } from '../src/i18n/fr/commitmentFooter';
import { actions as nl } from '../src/i18n/nl/actions';
import { allCommitments as nlList } from '../src/i18n/nl/allCommitments';
import { commitmentFooter as nlFooter } from '../src/i18n/nl/commitmentFooter';
import { eventKind as nlEvent } from '../src/i18n/nl/events';
import { inbox as nlInbox } from '../src/i18n/nl/inbox';
import { faults } from './faults';
import { fillTexts, giveName, HOME, loggedIn, tabTo } from './workspace';

const NUMBER = '4.1';
const TITLE = new RegExp(`A-590, ${NUMBER.replace('.', '\\.')} `);

async function follow(page: Page, name: string | RegExp) {
  await tabTo(page, page.getByRole('link', { name }).first());
  await page.keyboard.press('Enter');
}

/** Searches the list of all requests by keyboard. */
async function find(page: Page, texts: typeof frList, words: string) {
  await tabTo(page, page.getByLabel(texts.search));
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

test('a clerk closes a request from its public page, finds it in the list by its number, and reopens it', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(`/fr/demandes/a-590-${NUMBER}`);
  await follow(page, frFooter.act);
  await giveName(page, 'staff');
  await page.locator('.action-menu').getByRole('link', { name: fr.close.title }).click();
  await page.locator('#reason').selectOption('overtaken');
  await fillTexts(page, 'Sans objet.', 'Zonder voorwerp.', 'fr');
  await page.getByRole('button', { name: fr.close.submit }).click();
  await expect(page.getByRole('heading', { name: fr.close.done })).toBeFocused();

  await follow(page, frList.title);
  await expect(page.getByRole('heading', { level: 1, name: frList.title })).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText(frList.found(30));
  expect(await faults(page)).toEqual([]);
  await find(page, frList, NUMBER);
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await follow(page, TITLE);
  await page.locator('.action-menu').getByRole('link', { name: fr.reopen.title }).click();
  await fillTexts(page, 'De nouveau utile.', 'Opnieuw nuttig.', 'fr');
  await page.getByRole('button', { name: fr.reopen.submit }).click();
  await expect(page.getByRole('heading', { name: fr.reopen.done })).toBeFocused();

  // The owner is told of both.
  const officer = await loggedIn(browser, 'perspective.brussels', HOME.nl);
  const news = officer.locator('section', { has: officer.getByRole('heading', { name: nlInbox.kinds.news }) });
  for (const event of [nlEvent.closed, nlEvent.reopened])
    await expect(news.locator('li', { hasText: event }).filter({ hasText: TITLE })).toBeVisible();
  expect(await faults(officer)).toEqual([]);
});

test('an officer filters the list on a narrow screen, in Dutch', async ({ browser }) => {
  const page = await loggedIn(browser, 'cocom', HOME.nl);
  await page.setViewportSize({ width: 360, height: 800 });
  await follow(page, nlList.title);
  await page.getByLabel(nlList.filters.owner).selectOption('cocom');
  await page.getByLabel(nlList.filters.closed).selectOption('false');
  await page.getByRole('button', { name: nlList.show }).click();
  await expect(page).toHaveURL(/closed=false&owner=cocom/);
  await expect(page.locator('.inbox li')).not.toHaveCount(0);
  expect(await faults(page)).toEqual([]);
  await find(page, nlList, 'zzzzzz');
  await expect(page.getByText(nlList.none)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.goto(`/nl/verzoeken/a-590-${NUMBER}`);
  await follow(page, nlFooter.act);
  await expect(page.locator('.whoami')).toBeVisible();
  await expect(page.locator('.action-menu').getByRole('link', { name: nl.reopen.title })).toHaveCount(0);
});

test('an admin finds who did what by number, by citation and by words', async ({ browser }) => {
  const page = await loggedIn(browser, 'admin', HOME.fr);
  for (const typed of [NUMBER, `A-590 (2022-2023), ${NUMBER}`, `a-590-${NUMBER}`]) {
    await page.goto(HOME.fr);
    await page.getByLabel(frAdmin.request).fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`A-590, ${NUMBER}`);
    await expect(page.getByRole('heading', { name: frAdmin.authors })).toBeVisible();
  }
  await page.goto(HOME.fr);
  await page.getByLabel(frAdmin.request).fill('formation');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: frList.title })).toBeVisible();
  await expect(page.locator('.inbox li')).not.toHaveCount(0);
});
