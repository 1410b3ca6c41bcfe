import { expect, test } from '@playwright/test';
import { actions as fr } from '../src/i18n/fr/actions';
import { sharedDraft as frDrafts } from '../src/i18n/fr/sharedDraft';
import { workspace as frWork } from '../src/i18n/fr/workspace';
import { actions as nl } from '../src/i18n/nl/actions';
import { sharedDraft as nlDrafts } from '../src/i18n/nl/sharedDraft';
import { workspace as nlWork } from '../src/i18n/nl/workspace';
import { faults } from './faults';
import { tokenOf } from './users';
import { API, HOME, loggedIn } from './workspace';

const COMMITMENT = 'a-590-2.7';

for (const [language, width, texts, draftTexts, work] of [
  ['fr', 1280, fr, frDrafts, frWork],
  ['nl', 360, nl, nlDrafts, nlWork],
] as const) {
  test(`an answer to a question that was withdrawn meanwhile stays on the page with the refusal (${language}, ${width} px)`, async ({
    browser,
  }) => {
    const { request } = await browser.newContext();
    const headers = { Authorization: `Bearer ${await tokenOf('staff')}` };
    const asked = await request.post(`${API}/commitments/${COMMITMENT}/questions`, {
      headers,
      data: {
        visibility: 'public',
        answerExpectedOn: '2033-01-31',
        text: { fr: 'Combien de places ?', nl: 'Hoeveel plaatsen?' },
        originalLanguage: 'fr',
      },
    });
    const question = await asked.json();
    const address = `${HOME[language]}/${COMMITMENT}?act=answer&on=${question.questionId}`;
    const officer = await loggedIn(browser, 'cocom', address);
    await officer.setViewportSize({ width, height: 900 });
    await officer.locator('#fr').fill('Vingt places.');
    await officer.locator('#nl').fill('Twintig plaatsen.');
    await expect(officer.getByText(draftTexts.saving.body.saved)).toBeVisible();
    const withdrawn = await request.put(`${API}/questions/${question.questionId}/withdrawal`, {
      headers,
      data: { reason: { fr: 'Posée par erreur.', nl: 'Bij vergissing gesteld.' }, originalLanguage: 'fr' },
    });
    expect(withdrawn.ok()).toBe(true);
    await officer.getByRole('button', { name: texts.answer.submit }).click();
    await expect(officer.getByText(texts.gone)).toBeVisible();
    await expect(officer.getByRole('alert')).toBeFocused();
    await expect(officer).toHaveTitle(new RegExp(`^${work.errorTitle}`));
    await expect(officer.locator('#fr')).toHaveValue('Vingt places.');
    await expect(officer.getByRole('button', { name: texts.answer.submit })).toHaveCount(0);
    expect(await faults(officer)).toEqual([]);
    await officer.getByRole('button', { name: work.discard }).first().click();
    await officer.getByRole('button', { name: work.discardYes }).click();
    await expect(officer.locator('#fr')).toHaveCount(0);
  });
}
