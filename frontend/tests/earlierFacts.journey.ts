import { expect, test } from '@playwright/test';
import { actions as fr } from '../src/i18n/fr/actions';
import { workspace as frWork } from '../src/i18n/fr/workspace';
import { actions as nl } from '../src/i18n/nl/actions';
import { workspace as nlWork } from '../src/i18n/nl/workspace';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { faults } from './faults';
import { fillTexts, HOME, loggedIn } from './workspace';

const SOURCE = 'https://www.parlement.brussels/compte-rendu';

for (const [language, width, id, answered, set, entered] of [
  ['fr', 360, 'a-590-2.8', '17 mai 2024', '18 mai 2024', /ncodage par le Parlement/],
  ['nl', 1280, 'a-590-5.1', '17 mei 2024', '18 mei 2024', /ingevoerd door het Parlement/],
] as const) {
  test(`staff enter a response and a deadline of earlier days in ${language} at ${width} px, and the public page says so`, async ({
    browser,
  }) => {
    const texts = { fr, nl }[language];
    const words = { fr: frWork, nl: nlWork }[language];
    const document = { fr: 'Compte rendu, p. 12', nl: 'Integraal verslag, blz. 12' }[language];
    const clerk = await loggedIn(browser, 'staff', `${HOME[language]}/${id}?act=enterResponse`);
    await clerk.setViewportSize({ width, height: 900 });
    await clerk.locator('#response').selectOption('accepted');
    await clerk.locator('#respondedOn').fill('17/05/2022');
    await fillTexts(clerk, 'Le Gouvernement accepte.', 'De Regering aanvaardt.', language);
    await clerk.getByRole('button', { name: texts.enterResponse.submit }).click();
    await expect(clerk.locator('#document')).toHaveAttribute('aria-invalid', 'true');
    await clerk.locator('#document').fill(document);
    await clerk.locator('#source').fill(SOURCE);
    // A day before the adoption must be confirmed beside its field, and nothing is lost.
    await clerk.getByRole('button', { name: texts.enterResponse.submit }).click();
    await expect(clerk.getByRole('alert', { name: words.toConfirm })).toBeFocused();
    await expect(clerk.locator('#respondedOn-error')).not.toBeEmpty();
    await expect(clerk.locator('#document')).toHaveValue(document);
    expect(await faults(clerk)).toEqual([]);
    await clerk.locator('#respondedOn').fill('17/05/2024');
    await clerk.getByRole('button', { name: texts.enterResponse.submit }).click();
    await expect(clerk.getByRole('heading', { name: texts.enterResponse.done })).toBeFocused();

    await clerk.locator('.action-menu').getByRole('link', { name: texts.enterDeadline.title }).click();
    await clerk.locator('#deadline').fill('30/06/2025');
    await clerk.locator('#setOn').fill('18/05/2024');
    await clerk.locator('#document').fill(document);
    await fillTexts(clerk, 'Un an suffit.', 'Eén jaar volstaat.', language);
    expect(await faults(clerk)).toEqual([]);
    await clerk.getByRole('button', { name: texts.enterDeadline.submit }).click();
    await expect(clerk.getByRole('heading', { name: texts.enterDeadline.done })).toBeFocused();

    const reader = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
    await reader.setViewportSize({ width, height: 900 });
    await reader.goto(`${language === 'fr' ? '/fr/demandes' : '/nl/verzoeken'}/${id}`);
    await expect(reader.locator('.axis').first()).toContainText(answered);
    await expect(reader.locator('.axis').first()).toContainText(entered);
    await expect(reader.locator('.axis').last()).toContainText(entered);
    await expect(reader.getByRole('link', { name: document })).toHaveAttribute('href', SOURCE);
    await expect(reader.locator('article.fact').filter({ hasText: set })).toContainText(entered);
    expect(await faults(reader)).toEqual([]);
  });
}
