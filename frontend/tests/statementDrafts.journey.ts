import { type Browser, expect, type Page, test } from '@playwright/test';
import { actions as fr } from '../src/i18n/fr/actions';
import { rounds as frRounds } from '../src/i18n/fr/rounds';
import { sharedDraft as frDraftsForm } from '../src/i18n/fr/sharedDraft';
import { statementDrafts as frDrafts } from '../src/i18n/fr/statementDrafts';
import { workspace as frWork } from '../src/i18n/fr/workspace';
import { actions as nl } from '../src/i18n/nl/actions';
import { rounds as nlRounds } from '../src/i18n/nl/rounds';
import { sharedDraft as nlDraftsForm } from '../src/i18n/nl/sharedDraft';
import { statementDrafts as nlDrafts } from '../src/i18n/nl/statementDrafts';
import { workspace as nlWork } from '../src/i18n/nl/workspace';
import { faults } from './faults';
import { tokenOf } from './users';
import { API, assessAlone, HOME, loggedIn } from './workspace';

const COMMITMENT = 'a-590-2.7';
const SMALL = { width: 360, height: 740 };

/** The section of the inbox with this heading. */
const section = (page: Page, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title }) });

/** Publishes as staff or as an officer, without the page. */
async function post(browser: Browser, who: string, path: string, data: object) {
  const { request } = await browser.newContext();
  const response = await request.post(`${API}/${path}`, {
    headers: { Authorization: `Bearer ${await tokenOf(who)}` },
    data,
  });
  expect(response.status()).toBe(201);
  return response.json();
}

const ask = (browser: Browser, fr: string, nl: string) =>
  post(browser, 'staff', `commitments/${COMMITMENT}/questions`, {
    visibility: 'public',
    answerExpectedOn: '2033-01-31',
    text: { fr, nl },
    originalLanguage: 'fr',
  });

test('an officer answers in French; a colleague of the same body translates and publishes', async ({ browser }) => {
  const question = await ask(browser, 'Quand ouvrira le bureau ?', 'Wanneer opent het kantoor?');
  const address = `?act=answer&on=${question.questionId}`;
  const officer = await loggedIn(browser, 'cocom', `${HOME.fr}/${COMMITMENT}${address}`);
  // Opening the form creates no draft, and nothing is called saved.
  await expect(officer.locator('#originalLanguage')).toHaveValue('fr');
  await expect(officer.getByText(frDraftsForm.saving.body.saved)).toHaveCount(0);
  await officer.locator('#fr').fill('Il ouvrira au printemps.');
  await expect(officer.getByText(frDraftsForm.saving.body.saved)).toBeVisible();
  expect(await faults(officer)).toEqual([]);
  await officer.goto(HOME.fr);
  await expect(section(officer, frDrafts.sections.toTranslate)).toContainText(frDrafts.kinds.answer);
  await expect(section(officer, frDrafts.sections.toTranslate)).toContainText('Dernière modification par vous');

  // Parliament sees nothing of it.
  const clerk = await loggedIn(browser, 'staff', HOME.fr);
  await expect(clerk.locator('.inbox').first()).toBeVisible();
  await expect(clerk.getByText(frDrafts.kinds.answer)).toHaveCount(0);

  const colleague = await loggedIn(browser, 'translator', HOME.nl);
  await colleague.setViewportSize(SMALL);
  const toTranslate = section(colleague, nlDrafts.sections.toTranslate);
  await expect(toTranslate).toContainText('Laatst door cocom Demo gewijzigd');
  expect(await faults(colleague)).toEqual([]);
  await toTranslate.getByRole('link').click();
  await expect(colleague.locator('#fr')).toHaveValue('Il ouvrira au printemps.');
  await expect(colleague.locator('#originalLanguage')).toHaveValue('fr');
  await expect(colleague.getByText('Wanneer opent het kantoor?')).toBeVisible();
  await colleague.locator('#nl').fill('Het zal in de lente openen.');
  await expect(colleague.getByText(nlDraftsForm.saving.body.saved)).toBeVisible();
  expect(await faults(colleague)).toEqual([]);
  await officer.reload();
  await expect(section(officer, frDrafts.sections.readyToPublish)).toContainText(frDrafts.kinds.answer);
  await colleague.getByRole('button', { name: nl.answer.submit }).click();
  await expect(colleague.getByRole('heading', { name: nl.answer.done })).toBeFocused();
  const answered = await (await officer.request.get(`${API}/questions/${question.questionId}`)).json();
  expect(answered.answers).toMatchObject([
    { text: { fr: 'Il ouvrira au printemps.', nl: 'Het zal in de lente openen.' }, originalLanguage: 'fr' },
  ]);
  await officer.reload();
  await expect(officer.getByText(frDrafts.kinds.answer)).toHaveCount(0);

  // The account's language is the default original, whatever the page's language is.
  await colleague.goto(`${HOME.fr}/${COMMITMENT}?act=requestDeadline`);
  await expect(colleague.locator('#originalLanguage')).toHaveValue('nl');
  await colleague.goto(`${HOME.fr}/${COMMITMENT}?act=report`);
  await expect(colleague.locator('#originalLanguage')).toHaveValue('nl');
});

test('a member of staff assesses in one language, and another translates and publishes', async ({ browser }) => {
  const officer = await loggedIn(browser, 'cocom', `${HOME.fr}/${COMMITMENT}?act=report`);
  await officer.getByLabel(frWork.fields.implementationStatus).selectOption('inProgress');
  await officer.locator('#fr').fill('Le bureau est en travaux.');
  await expect(officer.getByText(frWork.saving.saved)).toBeVisible();
  const colleague = await loggedIn(browser, 'translator', HOME.nl);
  const report = section(colleague, nlDrafts.sections.toTranslate).locator('li', { hasText: nlDrafts.report });
  await report.getByRole('link').click();
  await colleague.locator('#nl').fill('Het kantoor wordt verbouwd.');
  await expect(colleague.getByText(nlWork.saving.saved)).toBeVisible();
  await officer.reload();
  await expect(officer.locator('#nl')).toHaveValue('Het kantoor wordt verbouwd.');
  await officer.getByRole('button', { name: frWork.publish }).click();
  await expect(officer.getByRole('heading', { name: frWork.published })).toBeFocused();

  const clerk = await loggedIn(browser, 'staff', `${HOME.nl}/${COMMITMENT}?act=assess`);
  await clerk.locator('#outcome').selectOption('notVerifiable');
  await clerk.locator('#nl').fill('Er is geen bewijs van de werken.');
  await expect(clerk.getByText(nlDraftsForm.saving.parliament.saved)).toBeVisible();

  const other = await loggedIn(browser, 'registrar', HOME.fr);
  await section(other, frDrafts.sections.toTranslate).getByRole('link').click();
  await expect(other.locator('#outcome')).toHaveValue('notVerifiable');
  await other.locator('#fr').fill('Rien ne prouve les travaux.');
  await assessAlone(other, fr);

  // The first one goes on writing: the draft is gone, and the text is not.
  await clerk.locator('#nl').fill('Er is geen bewijs van die werken.');
  await expect(clerk.getByText(nlDraftsForm.saving.parliament.deleted)).toBeVisible();
  await expect(clerk.locator('#nl')).toHaveValue('Er is geen bewijs van die werken.');
  expect(await faults(clerk)).toEqual([]);
  await clerk.getByRole('button', { name: nlDraftsForm.continueInNewDraft }).click();
  await expect(clerk.getByText(nlDraftsForm.saving.parliament.saved)).toBeVisible();
  await clerk.getByRole('button', { name: nlWork.discard }).click();
  expect(await faults(clerk)).toEqual([]);
  await clerk.getByRole('button', { name: nlWork.discardYes }).click();
  await expect(clerk.getByRole('heading', { name: nlWork.discarded })).toBeFocused();
});

test('two tabs edit different fields, and both are kept; of the same field one version is chosen', async ({
  browser,
}) => {
  const address = `${HOME.nl}/${COMMITMENT}?act=close`;
  const one = await loggedIn(browser, 'staff', address);
  const saved = (page: Page) => expect(page.getByText(nlDraftsForm.saving.parliament.saved)).toBeVisible();
  await one.locator('#nl').fill('Het kantoor is open.');
  await saved(one);
  const other = await one.context().newPage();
  await other.goto(address);
  await expect(other.locator('#nl')).toHaveValue('Het kantoor is open.');

  await one.locator('#reason').selectOption('overtaken');
  await saved(one);
  await other.locator('#fr').fill('Le bureau est ouvert.');
  await expect(other.getByText(nlWork.merged)).toBeVisible();
  await expect(other.locator('#reason')).toHaveValue('overtaken');

  await one.locator('#reason').selectOption('implemented');
  await expect(one.getByText(nlWork.merged)).toBeVisible();
  await other.locator('#reason').selectOption('notPursued');
  const choice = other.getByRole('group', { name: nlWork.theirsIn(nl.close.fields.reason) });
  await expect(choice).toBeVisible();
  expect(await faults(other)).toEqual([]);
  await choice.getByRole('button', { name: nlWork.takeTheirs }).click();
  await expect(other.locator('#reason')).toBeFocused();
  await expect(other.locator('#reason')).toHaveValue('implemented');
  await saved(other);

  // The connection breaks: nothing is called saved, and the text survives a reload.
  await other.route('**/api/sequitur/v1/statementDrafts/**', (route) => route.abort());
  await other.locator('#fr').fill('Le bureau est ouvert depuis mars.');
  await expect(other.getByText(nlWork.saving.failed)).toBeVisible();
  await other.unrouteAll();
  await other.reload();
  await expect(other.locator('#fr')).toHaveValue('Le bureau est ouvert depuis mars.');
  await saved(other);
});

test('a draft that cannot be published any more is still reachable, and can be deleted', async ({ browser }) => {
  const close = (kind: 'closed' | 'reopened') =>
    post(browser, 'registrar', 'commitments/a-590-5.4/closures', {
      kind,
      ...(kind === 'closed' && { reason: 'overtaken' }),
      explanation: { fr: 'Une loi règle cela.', nl: 'Een wet regelt dat.' },
      originalLanguage: 'fr',
    });
  const clerk = await loggedIn(browser, 'staff', `${HOME.fr}/a-590-5.4?act=close`);
  await clerk.locator('#fr').fill('Le Parlement a adopté une loi.');
  await expect(clerk.getByText(frDraftsForm.saving.parliament.saved)).toBeVisible();
  await close('closed');
  await clerk.goto(HOME.fr);
  await section(clerk, frDrafts.sections.cannotBePublished)
    .locator('li', { hasText: frDrafts.kinds.closure })
    .getByRole('link')
    .click();
  await expect(clerk.getByText(fr.notPossible)).toBeVisible();
  const leftover = section(clerk, frDrafts.leftover);
  await expect(leftover).toContainText('Le Parlement a adopté une loi.');
  expect(await faults(clerk)).toEqual([]);
  await leftover.getByRole('button', { name: frWork.discard }).click();
  await leftover.getByRole('button', { name: frWork.discardYes }).click();
  await expect(clerk.getByRole('heading', { name: frDrafts.leftover })).toHaveCount(0);
  await close('reopened');
});

test('a foreword is continued from the inbox', async ({ browser }) => {
  const clerk = await loggedIn(browser, 'staff', HOME.fr);
  await clerk.getByLabel('Avant-propos en français').fill('Voici le rapport.');
  await expect(clerk.getByText(frDraftsForm.saving.parliament.saved)).toBeVisible();
  const other = await loggedIn(browser, 'registrar', HOME.nl);
  await section(other, nlDrafts.sections.toTranslate)
    .locator('li', { hasText: nlDrafts.kinds.foreword })
    .getByRole('link')
    .click();
  await expect(other.locator('#foreword')).toBeFocused();
  await expect(other.getByLabel('Voorwoord in het Frans')).toHaveValue('Voici le rapport.');
  expect(await faults(other)).toEqual([]);
  await other.getByRole('button', { name: nlWork.discard }).click();
  await other.getByRole('button', { name: nlWork.discardYes }).click();
  await expect(other.getByText(nlWork.discarded)).toBeFocused();
});

test('the foreword of a round is translated by a colleague, who publishes it', async ({ browser }) => {
  const days = { from: '2026-01-01', to: '2033-06-30', dueOn: '2033-06-15' };
  const round = await post(browser, 'staff', 'reportingRounds', {
    title: { fr: 'Campagne relue', nl: 'Nagelezen ronde' },
    letter: { fr: 'Veuillez rapporter.', nl: 'Gelieve verslag uit te brengen.' },
    resolutions: [],
    bodies: ['cocom'],
    ...days,
  });
  const path = `${API}/reportingRounds/${round.reportingRoundId}`;
  const headers = { Authorization: `Bearer ${await tokenOf('staff')}` };
  const { request } = await browser.newContext();
  const etag = (await request.get(path, { headers })).headers().etag ?? '';
  expect((await request.put(`${path}/opening`, { headers: { ...headers, 'If-Match': etag } })).status()).toBe(200);

  const clerk = await loggedIn(browser, 'staff', `${HOME.fr}?rounds=${round.reportingRoundId}`);
  await clerk.getByLabel(frRounds.foreword.fields.fr).fill('Tous ont répondu.');
  await expect(clerk.getByText(frDraftsForm.saving.parliament.saved)).toBeVisible();
  expect(await faults(clerk)).toEqual([]);

  const other = await loggedIn(browser, 'registrar', HOME.nl);
  await other.setViewportSize(SMALL);
  const draft = section(other, nlDrafts.sections.toTranslate).locator('li', { hasText: nlDrafts.kinds.roundForeword });
  await expect(draft).toContainText('Laatst door staff Demo gewijzigd');
  await draft.getByRole('link', { name: 'Nagelezen ronde' }).click();
  await expect(other.getByRole('heading', { name: nlRounds.foreword.title })).toBeFocused();
  await expect(other.getByLabel(nlRounds.foreword.fields.fr)).toHaveValue('Tous ont répondu.');
  await other.getByLabel(nlRounds.foreword.fields.nl).fill('Allen hebben geantwoord.');
  await expect(other.getByText(nlDraftsForm.saving.parliament.saved)).toBeVisible();
  expect(await faults(other)).toEqual([]);
  await other.getByRole('button', { name: nlRounds.foreword.submit }).click();
  await expect(other.getByText(nlRounds.foreword.done)).toBeFocused();
  expect((await (await request.get(path)).json()).foreword).toEqual({
    text: { fr: 'Tous ont répondu.', nl: 'Allen hebben geantwoord.' },
    originalLanguage: 'fr',
  });
});
