import { expect, test } from '@playwright/test';
import { acts as frActs } from '../src/i18n/fr/acts';
import { record as frRecord } from '../src/i18n/fr/record';
import { acts as nlActs } from '../src/i18n/nl/acts';
import { record as nlRecord } from '../src/i18n/nl/record';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { faults } from './faults';
import { inDays } from './published-facts';
import { HOME, loggedIn, say } from './workspace';

for (const [language, width] of [
  ['fr', 360],
  ['nl', 1280],
] as const) {
  test(`a question that names a person is withdrawn in ${language} at ${width} px, and only the reason remains`, async ({
    browser,
  }) => {
    const { acts, record } = { fr: { acts: frActs, record: frRecord }, nl: { acts: nlActs, record: nlRecord } }[
      language
    ];
    const name = `Jeanne Exemple ${language}`;
    const clerk = await loggedIn(browser, 'staff', `${HOME[language]}/a-590-2.6?act=ask`);
    await clerk.setViewportSize({ width, height: 900 });
    await clerk.getByLabel(acts.ask.fields.visibility).selectOption('public');
    await clerk.getByLabel(acts.ask.fields.answerExpectedOn).fill(inDays(30));
    await say(clerk, `Où est ${name} ?`, `Waar is ${name}?`, language);
    await clerk.getByRole('button', { name: acts.ask.submit }).click();
    await expect(clerk.getByRole('heading', { name: acts.ask.done })).toBeFocused();

    await clerk.locator('.acts').getByRole('link', { name: acts.withdrawText.title }).click();
    await expect(clerk.getByText(acts.withdrawText.seen)).toBeVisible();
    const choice = clerk.getByLabel(acts.withdrawText.fields.text);
    await choice.selectOption((await choice.getByRole('option', { name }).getAttribute('value')) ?? '');
    await say(clerk, 'Un nom y figurait.', 'Er stond een naam in.', language);
    expect(await faults(clerk)).toEqual([]);
    await clerk.getByRole('button', { name: acts.withdrawText.submit }).click();
    await expect(clerk.getByRole('heading', { name: acts.withdrawText.done })).toBeFocused();

    const reader = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
    await reader.setViewportSize({ width, height: 900 });
    await reader.goto(language === 'fr' ? '/fr/demandes/a-590-2.6' : '/nl/verzoeken/a-590-2.6');
    const left = reader.locator('.gone').first();
    // The date is in the format of the page's language, not of the test's.
    await expect(left).toContainText(record.textWithdrawnBy('Parlement', inDays(0)).split(/\d/)[0] ?? 'nothing');
    await expect(left).toContainText('Parlement');
    await expect(left).toContainText(language === 'fr' ? 'Un nom y figurait.' : 'Er stond een naam in.');
    expect(await reader.content()).not.toContain(name);
    expect(await faults(reader)).toEqual([]);
  });
}
