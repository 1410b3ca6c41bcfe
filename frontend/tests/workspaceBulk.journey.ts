import { type APIRequestContext, expect, type Locator, type Page, test } from '@playwright/test';
import { actions as frActions } from '../src/i18n/fr/actions';
import { bulk as fr } from '../src/i18n/fr/bulk';
import { inbox as frInbox } from '../src/i18n/fr/inbox';
import { record as frRecord } from '../src/i18n/fr/record';
import { workspace as frWorkspace } from '../src/i18n/fr/workspace';
import { actions as nlActions } from '../src/i18n/nl/actions';
import { bulk as nl } from '../src/i18n/nl/bulk';
import { selection } from '../src/i18n/nl/selection';
import { workspace as nlWorkspace } from '../src/i18n/nl/workspace';
import { faults } from './faults';
import { tokenOf } from './users';
import { API, fillTexts, HOME, loggedIn, tabTo } from './workspace';

const BODY = 'safe.brussels';
const SIX = 6;

/** Clicks of the mouse, and keys that act as such, that a job takes. */
function counting(page: Page) {
  let clicks = 0;
  return {
    get clicks() {
      return clicks;
    },
    async click(name: string | RegExp, role: 'link' | 'button' | 'checkbox' = 'button', within: Page | Locator = page) {
      clicks++;
      await within.getByRole(role, { name }).click();
    },
  };
}

async function requestsOf(request: APIRequestContext, owner: string): Promise<string[]> {
  const { items } = await (await request.get(`${API}/commitments?owner=${owner}&closed=false&pageSize=50`)).json();
  return items.map(({ commitmentId }: { commitmentId: string }) => commitmentId);
}

/** Publishes a report on each of these requests. */
async function report(request: APIRequestContext, ids: string[], fr: string, nl: string) {
  const headers = { Authorization: `Bearer ${await tokenOf(BODY)}` };
  for (const id of ids) {
    const draft = await request.post(`${API}/commitments/${id}/progressReports`, {
      headers,
      data: { implementationStatus: 'inProgress', percentDone: 30, narrative: { fr, nl }, originalLanguage: 'fr' },
    });
    const { progressReportId } = await draft.json();
    const published = await request.put(`${API}/progressReports/${progressReportId}/publication`, {
      headers: { ...headers, 'If-Match': draft.headers().etag ?? '' },
    });
    expect(published.ok()).toBe(true);
  }
}

const reportsOn = async (request: APIRequestContext, id: string) =>
  (await (await request.get(`${API}/commitments/${id}/progressReports`)).json()).items;

test('an officer says of six requests that nothing has changed; a clerk assesses five in a row, and asks one question on three', async ({
  browser,
  request,
}) => {
  const ids = (await requestsOf(request, BODY)).slice(0, SIX);
  expect(ids).toHaveLength(SIX);
  await report(request, ids, 'Le budget est inscrit.', 'De begroting is ingeschreven.');

  // Six requests of more: by keyboard from the list of all requests, on a narrow screen.
  const officer = await loggedIn(browser, BODY, `${HOME.nl}?commitments=all&owner=${BODY}`);
  await officer.setViewportSize({ width: 360, height: 800 });
  for (const id of ids) {
    const tick = officer.locator('.inbox li', { has: officer.locator(`a[href$="/${id}"]`) }).getByRole('checkbox');
    await tabTo(officer, tick);
    await officer.keyboard.press('Space');
  }
  await expect(officer.getByRole('status').filter({ hasText: /6/ })).toHaveText(selection.chosen(SIX));
  expect(await faults(officer)).toEqual([]);
  await tabTo(officer, officer.getByRole('link', { name: nlActions.unchanged.title }));
  await officer.keyboard.press('Enter');
  await expect(officer.getByRole('heading', { level: 1, name: nl.unchanged.title })).toBeFocused();
  await expect(officer.locator('li', { hasText: 'Er is niets veranderd sinds' })).toHaveCount(SIX);
  await officer
    .getByText(/^Het verslag van .* lezen$/)
    .first()
    .click();
  await expect(officer.getByText('De begroting is ingeschreven.').first()).toBeVisible();
  expect(await faults(officer)).toEqual([]);
  await officer.getByRole('button', { name: nl.unchanged.submit(SIX) }).click();
  await expect(officer.getByRole('heading', { name: nl.unchanged.done(SIX) })).toBeFocused();
  expect(await faults(officer)).toEqual([]);
  for (const id of ids) expect((await reportsOn(request, id))[0]).toHaveProperty('unchangedFrom');

  // From the inbox: all of a list at once; requests without a report are left out.
  await officer.setViewportSize({ width: 1280, height: 900 });
  await officer.goto(HOME.fr);
  const job = counting(officer);
  const mine = officer.locator('section', { has: officer.getByRole('heading', { name: frInbox.kinds.mine }) });
  await job.click(/^Choisir les \d+ de cette liste$/, 'checkbox', mine);
  await job.click(frActions.unchanged.title, 'link');
  await expect(officer.getByRole('heading', { level: 1, name: fr.unchanged.title })).toBeVisible();
  expect(await faults(officer)).toEqual([]);
  await expect(officer.getByRole('button', { name: /^Publier \d+ rapports?$/ })).toBeVisible();
  expect(job.clicks + 1).toBeLessThanOrEqual(6);

  // Five assessments, one after the other.
  const clerk = await loggedIn(browser, 'staff', HOME.nl);
  const assessing = counting(clerk);
  await clerk.locator(`.inbox a[href*="${ids[0]}?act=assess"]`).click();
  let clicks = 1;
  for (let n = 0; n < 5; n++) {
    const outcome = clerk.getByLabel(nlActions.assess.fields.outcome);
    await outcome.selectOption('confirmed');
    await fillTexts(clerk, 'Le budget le montre.', 'De begroting toont het.', 'nl');
    if (n === 0) expect(await faults(clerk)).toEqual([]);
    const before = clerk.url();
    await assessing.click(nlActions.assess.submit);
    await expect(clerk).not.toHaveURL(before);
    await expect(clerk.locator('#act')).toContainText(nlWorkspace.toPublicPage);
    await expect(clerk.getByLabel(nlActions.assess.fields.outcome)).toHaveValue('');
  }
  clicks += assessing.clicks;
  expect(clicks).toBeLessThanOrEqual(8);
  expect(await faults(clerk)).toEqual([]);

  // One question on three requests.
  await clerk.goto(`${HOME.fr}?commitments=all&owner=${BODY}`);
  for (const id of ids.slice(0, 3))
    await clerk
      .locator('.inbox li', { has: clerk.locator(`a[href$="/${id}"]`) })
      .getByRole('checkbox')
      .check();
  await clerk.getByRole('link', { name: frActions.ask.title }).click();
  await clerk.locator('#visibility').selectOption('public');
  await clerk.locator('#answerExpectedOn').fill('2031-01-31');
  await fillTexts(clerk, 'Quel budget ?', 'Welke begroting?', 'fr');
  expect(await faults(clerk)).toEqual([]);
  await clerk.getByRole('button', { name: fr.ask.submit(3) }).click();
  await expect(clerk.getByRole('heading', { name: fr.ask.done(3) })).toBeFocused();
  for (const id of ids.slice(0, 3)) {
    const { items } = await (await request.get(`${API}/commitments/${id}/questions`)).json();
    expect(items.map(({ text }: { text: { fr: string } }) => text.fr)).toEqual(['Quel budget ?']);
  }
});

test('an officer corrects a typing error in one field, and both reports lead to each other', async ({
  browser,
  request,
}) => {
  const id = (await requestsOf(request, BODY))[SIX] ?? '';
  await report(request, [id], 'Le budjet est inscrit.', 'De begroting is ingeschreven.');
  const officer = await loggedIn(browser, BODY, HOME.fr);
  const job = counting(officer);
  await officer.locator(`.inbox a[href*="/${id}"]`).first().click();
  await job.click(frActions.previous.correct);
  await expect(officer.locator('#nl')).toHaveValue('De begroting is ingeschreven.');
  await officer.locator('#fr').fill('Le budget est inscrit.');
  expect(await faults(officer)).toEqual([]);
  await job.click(frWorkspace.publish);
  await expect(officer.getByRole('heading', { name: frWorkspace.published })).toBeFocused();
  expect(1 + job.clicks).toBeLessThanOrEqual(4);

  const [correction, corrected] = await reportsOn(request, id);
  expect(correction.corrects.progressReportId).toBe(corrected.progressReportId);
  expect(corrected.correctedBy.progressReportId).toBe(correction.progressReportId);
  await officer.goto(`/fr/demandes/${id}`);
  await expect(officer.locator(`[id="${corrected.progressReportId}"]`)).toContainText(frRecord.relations.correctedBy);
  await officer.locator(`[id="${corrected.progressReportId}"] a[href="#${correction.progressReportId}"]`).click();
  await expect(officer.locator(`[id="${correction.progressReportId}"]`)).toContainText(frRecord.relations.corrects);
});
