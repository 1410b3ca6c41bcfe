import { expect, type Page, test } from '@playwright/test';
import { actions as frActions } from '../src/i18n/fr/actions';
import { publicationRules as frRules } from '../src/i18n/fr/publicationRules';
import { secondPerson as fr } from '../src/i18n/fr/secondPerson';
import { userActivity as frActivity } from '../src/i18n/fr/userActivity';
import { workspace as frWork } from '../src/i18n/fr/workspace';
import { secondPerson as nl } from '../src/i18n/nl/secondPerson';
import { sharedDraft as nlDraftsForm } from '../src/i18n/nl/sharedDraft';
import { statementDrafts as nlDrafts } from '../src/i18n/nl/statementDrafts';
import { workspace as nlWork } from '../src/i18n/nl/workspace';
import { faults } from './faults';
import { tokenOf } from './users';
import { API, fillTexts, HOME, loggedIn } from './workspace';

const BODY = 'cocom';
const COMMITMENT = 'a-590-5.7';
const SMALL = { width: 360, height: 800 };

const section = (page: Page, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title }) });

test.afterAll(async ({ playwright }) => {
  const headers = { Authorization: `Bearer ${await tokenOf('admin')}`, 'If-Match': '*' };
  const request = await playwright.request.newContext();
  const off = await request.put(`${API}/publicationRules/${BODY}`, { headers, data: { secondPersonRequired: false } });
  expect(off.status()).toBe(200);
});

test('an admin requires a second person; an officer proposes a report, and a colleague publishes it', async ({
  browser,
}) => {
  const admin = await loggedIn(browser, 'admin', HOME.fr);
  const rule = admin.locator(`#rule-${BODY}`);
  await rule.click();
  await expect(admin.getByText(frRules.on('Cocom'))).toBeVisible();
  await expect(rule).toBeChecked();
  expect(await faults(admin)).toEqual([]);
  await admin.goto(`${HOME.fr}?activity=all`);
  await expect(admin.getByRole('row').nth(1)).toContainText(frActivity.bodyChange.secondPersonRequired);

  const officer = await loggedIn(browser, BODY, `${HOME.fr}/${COMMITMENT}?act=report`);
  await officer.setViewportSize(SMALL);
  await officer.getByLabel(frWork.fields.implementationStatus).selectOption('inProgress');
  await fillTexts(officer, 'Le marché est attribué.', 'De opdracht is gegund.', 'fr');
  await expect(officer.getByText(frWork.saving.saved)).toBeVisible();
  await expect(officer.getByText(fr.ownDraft('Cocom'))).toBeVisible();
  expect(await faults(officer)).toEqual([]);
  await officer.getByRole('button', { name: fr.propose }).click();
  await expect(officer.getByRole('heading', { name: fr.proposed })).toBeFocused();
  expect(await faults(officer)).toEqual([]);

  const colleague = await loggedIn(browser, 'translator', HOME.nl);
  await colleague.setViewportSize(SMALL);
  const ready = section(colleague, nlDrafts.sections.readyToPublish).locator('li', { hasText: nlDrafts.report });
  await expect(ready.first()).toContainText('Laatst door cocom Demo gewijzigd');
  await ready.getByRole('link').first().click();
  await expect(colleague.locator('#fr')).toHaveValue('Le marché est attribué.');
  await expect(colleague.getByText(nl.ofColleague('GGC'))).toBeVisible();
  await expect(colleague.getByText(nl.lastEditor('cocom Demo'))).toBeVisible();
  expect(await faults(colleague)).toEqual([]);
  await colleague.getByRole('button', { name: nlWork.publish }).click();
  await expect(colleague.getByRole('heading', { name: nlWork.published })).toBeFocused();

  // That nothing has changed since: proposed by one, and published by the other with the same action.
  await colleague.goto(`${HOME.nl}/${COMMITMENT}?act=unchanged`);
  await colleague.getByRole('button', { name: nl.propose }).click();
  await expect(colleague.getByRole('heading', { name: nl.proposed })).toBeFocused();
  await officer.goto(`${HOME.fr}/${COMMITMENT}?act=unchanged`);
  await expect(officer.getByText(fr.unchanged.ofColleague('Cocom'))).toBeVisible();
  expect(await faults(officer)).toEqual([]);
  await officer.getByRole('button', { name: frWork.publish }).click();
  await expect(officer.getByRole('heading', { name: frWork.published })).toBeFocused();
  const reports = await (await officer.request.get(`${API}/commitments/${COMMITMENT}/progressReports`)).json();
  expect(reports.items).toHaveLength(2);
  expect(reports.items[0].unchangedFrom.progressReportId).toBe(reports.items[1].progressReportId);
});

test('a declaration is proposed in Dutch and published by a colleague in French', async ({ browser }) => {
  const colleague = await loggedIn(browser, 'translator', `${HOME.nl}/${COMMITMENT}?act=notCompetent`);
  await colleague.setViewportSize({ width: 1280, height: 800 });
  await fillTexts(colleague, 'La Région est compétente.', 'Het Gewest is bevoegd.', 'nl');
  await expect(colleague.getByText(nlDraftsForm.saving.body.saved)).toBeVisible();
  expect(await faults(colleague)).toEqual([]);
  await colleague.getByRole('button', { name: nl.propose }).click();
  await expect(colleague.getByRole('heading', { name: nl.proposed })).toBeFocused();

  const officer = await loggedIn(browser, BODY, `${HOME.fr}/${COMMITMENT}?act=notCompetent`);
  await expect(officer.getByText(fr.ofColleague('Cocom'))).toBeVisible();
  expect(await faults(officer)).toEqual([]);
  await officer.getByRole('button', { name: frActions.notCompetent.submit }).click();
  await expect(officer.getByRole('heading', { name: frActions.notCompetent.done })).toBeFocused();
});
