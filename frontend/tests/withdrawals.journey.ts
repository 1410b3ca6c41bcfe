import { expect, test } from '@playwright/test';
import { actions as frActions } from '../src/i18n/fr/actions';
import { record as frRecord } from '../src/i18n/fr/record';
import { actions as nlActions } from '../src/i18n/nl/actions';
import { record as nlRecord } from '../src/i18n/nl/record';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { faults } from './faults';
import { inDays } from './published-facts';
import { fillTexts, HOME, loggedIn } from './workspace';

for (const [language, width] of [
  ['fr', 360],
  ['nl', 1280],
] as const) {
  test(`a question that names a person is withdrawn in ${language} at ${width} px, and only the reason remains`, async ({
    browser,
  }) => {
    const { actions, record } = {
      fr: { actions: frActions, record: frRecord },
      nl: { actions: nlActions, record: nlRecord },
    }[language];
    const name = `Jeanne Exemple ${language}`;
    const clerk = await loggedIn(browser, 'staff', `${HOME[language]}/a-590-2.6?act=ask`);
    await clerk.setViewportSize({ width, height: 900 });
    await clerk.getByLabel(actions.ask.fields.visibility).selectOption('public');
    await clerk.getByLabel(actions.ask.fields.answerExpectedOn).fill(inDays(30));
    await fillTexts(clerk, `Où est ${name} ?`, `Waar is ${name}?`, language);
    await clerk.getByRole('button', { name: actions.ask.submit }).click();
    await expect(clerk.getByRole('heading', { name: actions.ask.done })).toBeFocused();

    await clerk.locator('.action-menu').getByRole('link', { name: actions.withdrawText.title }).click();
    await expect(clerk.getByText(actions.withdrawText.seen)).toBeVisible();
    const choice = clerk.getByLabel(actions.withdrawText.fields.text);
    await choice.selectOption((await choice.getByRole('option', { name }).getAttribute('value')) ?? '');
    await fillTexts(clerk, 'Un nom y figurait.', 'Er stond een naam in.', language);
    expect(await faults(clerk)).toEqual([]);
    await clerk.getByRole('button', { name: actions.withdrawText.submit }).click();
    await expect(clerk.getByRole('heading', { name: actions.withdrawText.done })).toBeFocused();

    const reader = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
    await reader.setViewportSize({ width, height: 900 });
    await reader.goto(language === 'fr' ? '/fr/demandes/a-590-2.6' : '/nl/verzoeken/a-590-2.6');
    const left = reader.locator('.withdrawn-text').first();
    // The date is in the format of the page's language, not of the test's.
    await expect(left).toContainText(record.textWithdrawnBy('Parlement', inDays(0)).split(/\d/)[0] ?? 'nothing');
    await expect(left).toContainText('Parlement');
    await expect(left).toContainText(language === 'fr' ? 'Un nom y figurait.' : 'Er stond een naam in.');
    expect(await reader.content()).not.toContain(name);
    expect(await faults(reader)).toEqual([]);
  });
}
