import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { earlierFacts as fr } from '../src/i18n/fr/earlierFacts';
import { listTitles as frTitles } from '../src/i18n/fr/listTitles';
import { workspace } from '../src/i18n/fr/workspace';
import { earlierFacts as nl } from '../src/i18n/nl/earlierFacts';
import { listTitles as nlTitles } from '../src/i18n/nl/listTitles';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { faults } from './faults';
import { HOME, loggedIn } from './workspace';

const HEADINGS = {
  fr: 'Demande;Type;Date du fait;État ou réponse;Réalisé à (%);Réalisation attendue pour le;À réaliser pour le;Document;Adresse du document;Texte en français;Texte en néerlandais;Langue du texte original',
  nl: 'Verzoek;Soort;Datum van het feit;Stand of antwoord;Uitgevoerd voor (%);Uitvoering verwacht tegen;Uit te voeren tegen;Document;Adres van het document;Tekst in het Frans;Tekst in het Nederlands;Taal van de oorspronkelijke tekst',
};
const KINDS = {
  fr: ['Rapport', 'En cours', 'Échéance'],
  nl: ['Verslag', 'In uitvoering', 'Termijn'],
};

/** @param day of the report */
const sheet = (language: 'fr' | 'nl', id: string, day: string) => {
  const [report, state, deadline] = KINDS[language];
  const rows = [
    HEADINGS[language],
    `${id};${report};${day};${state};40;;;Doc. 12;https://example.org/doc-12;Le plan existe.;Het plan bestaat.;FR`,
    `${id};${deadline};18/05/2024;;;;30/06/2025;Doc. 13;;Un an suffit.;Eén jaar volstaat.;NL`,
  ];
  return { name: 'faits.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) };
};

for (const [language, width, id] of [
  ['fr', 1280, 'a-590-5.2'],
  ['nl', 360, 'a-590-5.3'],
] as const) {
  test(`staff publish a spreadsheet of earlier facts in ${language} at ${width} px, after all of its faults`, async ({
    browser,
  }) => {
    const [texts, titles] = { fr: [fr, frTitles] as const, nl: [nl, nlTitles] as const }[language];
    const clerk = await loggedIn(browser, 'staff', HOME[language]);
    await clerk.setViewportSize({ width, height: 900 });
    await clerk.getByRole('link', { name: titles.earlierFacts }).click();
    const [template] = await Promise.all([
      clerk.waitForEvent('download'),
      clerk.getByRole('link', { name: texts.template }).click(),
    ]);
    expect(template.suggestedFilename()).toBe(texts.templateName);

    await clerk.locator('#spreadsheet').setInputFiles(sheet(language, id, '31/02/2024'));
    await clerk.getByRole('button', { name: texts.check }).click();
    await expect(clerk.getByRole('heading', { name: texts.faults(1) })).toBeFocused();
    await expect(clerk.getByRole('listitem').filter({ hasText: '31/02/2024' })).toContainText(texts.row(2));
    expect(await faults(clerk)).toEqual([]);

    await clerk.locator('#spreadsheet').setInputFiles(sheet(language, id, '17/05/2024'));
    await clerk.getByRole('button', { name: texts.check }).click();
    await expect(clerk.getByRole('heading', { name: texts.preview(2) })).toBeFocused();
    await expect(clerk.getByRole('cell', { name: 'Doc. 12' })).toBeVisible();
    expect(await faults(clerk)).toEqual([]);
    await clerk.getByRole('button', { name: texts.publish(2) }).click();
    await expect(clerk.getByRole('heading', { name: texts.published(2) })).toBeFocused();

    const reader = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
    await reader.goto(`${language === 'fr' ? '/fr/demandes' : '/nl/verzoeken'}/${id}`);
    await expect(reader.locator('article.report')).toContainText('Doc. 12');
    await expect(reader.locator('article.fact').filter({ hasText: 'Doc. 13' })).toBeVisible();
  });
}

test('a spreadsheet that is corrected under its name is chosen again, without emptying the field', async ({
  browser,
}) => {
  const clerk = await loggedIn(browser, 'staff', HOME.fr);
  await clerk.getByRole('link', { name: frTitles.earlierFacts }).click();
  const path = test.info().outputPath('faits.csv');
  const store = (day: string) => writeFile(path, sheet('fr', 'a-590-5.4', day).buffer);
  const field = clerk.locator('#spreadsheet');
  async function choose() {
    const dialog = clerk.waitForEvent('filechooser');
    await field.click();
    await (await dialog).setFiles(path);
  }
  const check = () => clerk.getByRole('button', { name: fr.check }).click();
  await store('31/02/2024');
  await choose();
  await check();
  await expect(clerk.getByRole('heading', { name: fr.faults(1) })).toBeFocused();

  await store('17/05/2024');
  await check();
  await expect(clerk.getByRole('alert')).toContainText(workspace.fileChanged);
  await choose();
  await expect(clerk.getByRole('alert')).toHaveCount(0);
  await check();
  await expect(clerk.getByRole('heading', { name: fr.preview(2) })).toBeFocused();

  // A dialog that is closed changes nothing.
  const dialog = clerk.waitForEvent('filechooser');
  await field.click();
  await dialog;
  await field.dispatchEvent('cancel');
  expect(await field.evaluate((input: HTMLInputElement) => input.files?.[0]?.name)).toBe('faits.csv');
  await expect(clerk.getByRole('heading', { name: fr.preview(2) })).toBeVisible();
  expect(await faults(clerk)).toEqual([]);
});
