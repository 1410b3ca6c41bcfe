import { expect, test } from '@playwright/test';
import { earlierReport as frEarlier } from '../src/i18n/fr/earlierReport';
import { workspace as fr } from '../src/i18n/fr/workspace';
import { earlierReport as nlEarlier } from '../src/i18n/nl/earlierReport';
import { workspace as nl } from '../src/i18n/nl/workspace';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { faults } from './faults';
import { describe, fillTexts, HOME, loggedIn, pdf, STUDY } from './workspace';

for (const [language, width, id, day, entered] of [
  ['fr', 1280, 'a-590-4.2', '17 mai 2024', 'par le Parlement'],
  ['nl', 360, 'a-590-4.3', '17 mei 2024', 'ingevoerd door het Parlement'],
] as const) {
  test(`staff enter a report of an earlier day in ${language} at ${width} px, and the public page says so`, async ({
    browser,
  }) => {
    const { texts, earlier } = { fr: { texts: fr, earlier: frEarlier }, nl: { texts: nl, earlier: nlEarlier } }[
      language
    ];
    const clerk = await loggedIn(browser, 'staff', `${HOME[language]}/${id}?act=enterReport`);
    await clerk.setViewportSize({ width, height: 900 });
    await clerk.getByLabel(texts.fields.implementationStatus).selectOption('inProgress');
    await fillTexts(clerk, 'Le plan est rédigé.', 'Het plan is opgesteld.', language);
    await expect(clerk.getByText(earlier.saved)).toBeVisible();

    // The day and the document are asked for together.
    await clerk.getByRole('button', { name: texts.publish }).click();
    await expect(clerk.getByRole('alert', { name: texts.errors(2) })).toBeFocused();
    await clerk.getByLabel(texts.fields.reportedOn).fill('17/05/2024');
    await clerk.getByText(texts.newEvidence).click();
    await clerk.getByLabel(texts.evidenceKinds.file).check();
    await clerk.locator('#evidence-file').setInputFiles(pdf('rapport-2024.pdf', STUDY));
    await describe(clerk, texts, { fr: 'Rapport annuel 2024, p. 12', nl: 'Jaarverslag 2024, blz. 12' });
    await clerk.getByRole('button', { name: texts.addEvidence }).click();
    await expect(clerk.getByText(texts.fileReceived('rapport-2024.pdf'))).toBeAttached();
    const preview = clerk.getByRole('region', { name: texts.preview });
    await expect(preview).toContainText(day);
    await expect(preview).toContainText(entered);
    expect(await faults(clerk)).toEqual([]);
    await clerk.getByRole('button', { name: texts.publish }).click();
    await expect(clerk.getByRole('heading', { name: texts.published })).toBeFocused();

    const reader = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
    await reader.setViewportSize({ width, height: 900 });
    await reader.goto(`${language === 'fr' ? '/fr/demandes' : '/nl/verzoeken'}/${id}`);
    await expect(reader.locator('.axes')).toContainText(day);
    await expect(reader.locator('.axes')).toContainText(entered);
    await expect(reader.locator('article.report')).toContainText(entered);
    await expect(reader.getByRole('link', { name: /Rapport annuel 2024|Jaarverslag 2024/ })).toBeVisible();
    expect(await faults(reader)).toEqual([]);
  });
}
