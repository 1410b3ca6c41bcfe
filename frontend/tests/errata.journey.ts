import { expect, type Page, test } from '@playwright/test';
import { errata as frErrata } from '../src/i18n/fr/errata';
import { erratumProposals as fr } from '../src/i18n/fr/erratumProposals';
import { workspace as frWorkspace } from '../src/i18n/fr/workspace';
import { errata as nlErrata } from '../src/i18n/nl/errata';
import { erratumProposals as nl } from '../src/i18n/nl/erratumProposals';
import { workspace as nlWorkspace } from '../src/i18n/nl/workspace';
import { faults } from './faults';
import { API, HOME, loggedIn, tabTo } from './workspace';

const NUMBER = '6.1';
const COMMITMENT_ID = `a-590-${NUMBER}`;
const PUBLIC = { fr: '/fr/resolutions/a-590', nl: '/nl/resoluties/a-590' };
const WRONG = 'de confier à la plateforme la mission de produire un rapport annuel.';
const RIGHT = 'de confier à la plateforme la mission de publier un rapport annuel.';

/** Follows a link or presses a button by keyboard alone. */
async function press(page: Page, role: 'link' | 'button', name: string) {
  await tabTo(page, page.getByRole(role, { name, exact: true }).first());
  await page.keyboard.press('Enter');
}

/** Types over the content of a field, which is reached by keyboard. */
async function typeInto(page: Page, label: string, words: string) {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
}

test('one person proposes an erratum in French, another confirms it in Dutch, and the public text shows both texts', async ({
  browser,
  request,
}) => {
  const clerk = await loggedIn(browser, 'staff', HOME.fr);
  await press(clerk, 'link', frWorkspace.toErrata);
  await expect(clerk.getByRole('heading', { level: 1, name: fr.title })).toBeVisible();
  await expect(clerk.getByText(fr.none)).toBeVisible();
  expect(await faults(clerk)).toEqual([]);
  await press(clerk, 'link', fr.proposeIn('A-590'));
  await expect(clerk.getByLabel(fr.findBlock)).toBeVisible();
  expect(await faults(clerk)).toEqual([]);
  await typeInto(clerk, fr.findBlock, NUMBER);
  await clerk.keyboard.press('Enter');
  await expect(clerk.getByRole('link', { name: `${fr.kinds.request} ${NUMBER}`, exact: true })).toBeFocused();
  await clerk.keyboard.press('Enter');

  await expect(clerk.getByLabel(fr.wording.wordingFr)).toHaveValue(WRONG);
  await press(clerk, 'button', fr.submit);
  await expect(clerk.getByRole('alert')).toContainText(fr.unchanged);
  await expect(clerk.getByRole('alert')).toContainText(fr.missing(fr.quotation));
  await typeInto(clerk, fr.wording.wordingFr, RIGHT);
  await expect(clerk.locator('del')).toContainText('produire');
  await expect(clerk.locator('ins')).toContainText('publier');
  expect(await faults(clerk)).toEqual([]);
  await typeInto(clerk, fr.page, '9');
  await typeInto(clerk, fr.quotation, 'la mission de publier un rapport annuel');
  await typeInto(clerk, fr.reason.fr, 'Faute de transcription.');
  await typeInto(clerk, fr.reason.nl, 'Overschrijffout.');
  await clerk.reload();
  await expect(clerk.getByLabel(fr.wording.wordingFr)).toHaveValue(RIGHT);
  await tabTo(clerk, clerk.getByLabel(frWorkspace.fields.originalLanguage));
  await clerk.keyboard.type('F');
  await press(clerk, 'button', fr.submit);
  await expect(clerk.getByText('Une autre personne doit le confirmer.')).toBeVisible();
  await expect(clerk.getByRole('button', { name: fr.confirm })).toHaveCount(0);
  expect(await clerk.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await faults(clerk)).toEqual([]);
  const { text } = await (await request.get(`${API}/commitments/${COMMITMENT_ID}`)).json();
  expect(text.fr).toBe(WRONG);

  const registrar = await loggedIn(browser, 'registrar', HOME.nl);
  await expect(registrar.getByRole('heading', { name: nl.toConfirm })).toBeVisible();
  expect(await faults(registrar)).toEqual([]);
  await press(registrar, 'link', `A-590 · ${nl.kinds.request}`);
  await expect(registrar.locator('del')).toContainText('produire');
  await expect(registrar.locator('ins')).toContainText('publier');
  expect(await faults(registrar)).toEqual([]);
  await press(registrar, 'button', nl.confirm);
  const done = registrar.locator('.notice', { hasText: 'openbaar sinds' });
  await expect(done).toBeFocused();
  expect(await faults(registrar)).toEqual([]);
  await press(registrar, 'link', nl.toText);

  for (const [page, address, errata] of [
    [registrar, PUBLIC.nl, nlErrata],
    [clerk, PUBLIC.fr, frErrata],
  ] as const) {
    await page.goto(address);
    const mark = page.locator(`[id="${COMMITMENT_ID}"]`).getByRole('link', { name: errata.seeBefore });
    await expect(mark).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await expect(page.locator(`[id="${COMMITMENT_ID}"]`)).toContainText(RIGHT);
    await tabTo(page, mark);
    await page.keyboard.press('Enter');
    await expect(page.locator('#errata del')).toContainText('produire');
    await expect(page.locator('#errata')).toContainText(WRONG.slice(0, 20));
  }
  await registrar.goto(HOME.nl);
  await expect(registrar.getByRole('link', { name: nlWorkspace.toErrata })).toBeVisible();
  await expect(registrar.getByRole('heading', { name: nl.toConfirm })).toHaveCount(0);
});

test('an owner is proposed from the request on a narrow screen, and refused by a colleague with a reason', async ({
  browser,
}) => {
  const clerk = await loggedIn(browser, 'registrar', `${HOME.nl}/${COMMITMENT_ID}`);
  await clerk.setViewportSize({ width: 360, height: 800 });
  await press(clerk, 'link', nlWorkspace.toErrata);
  await expect(clerk.locator(`[id="${COMMITMENT_ID}"]`)).toBeFocused();
  await press(clerk, 'link', nl.ownerOf(NUMBER));
  await tabTo(clerk, clerk.getByLabel(nl.bodyId, { exact: true }));
  await clerk.keyboard.type('Actiris');
  await clerk.getByLabel(nl.bodyId).selectOption('actiris');
  await typeInto(clerk, nl.page, '9');
  await typeInto(clerk, nl.quotation, 'Actiris');
  await typeInto(clerk, nl.reason.fr, 'Autre organisme.');
  await typeInto(clerk, nl.reason.nl, 'Andere instelling.');
  await clerk.getByLabel(nlWorkspace.fields.originalLanguage).selectOption('nl');
  expect(await faults(clerk)).toEqual([]);
  await press(clerk, 'button', nl.submit);
  await expect(clerk.getByText('Een andere persoon moet ze bevestigen.')).toBeVisible();

  const colleague = await loggedIn(browser, 'staff', HOME.fr);
  await press(colleague, 'link', `A-590 · ${fr.kinds.owner}`);
  await press(colleague, 'button', fr.refuse);
  await expect(colleague.getByRole('alert')).toContainText(fr.missing(fr.refusalReason));
  expect(await faults(colleague)).toEqual([]);
  await typeInto(colleague, fr.refusalReason, 'La source nomme le Gouvernement.');
  await press(colleague, 'button', fr.refuse);
  await expect(colleague.locator('.notice', { hasText: 'a été refusé' })).toBeFocused();
  await clerk.reload();
  await expect(clerk.locator('.notice')).toContainText('La source nomme le Gouvernement.');
});
