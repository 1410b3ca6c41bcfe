import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { actions as frActions } from '../src/i18n/fr/actions';
import { codes as frCodes } from '../src/i18n/fr/codes';
import { record as frRecord } from '../src/i18n/fr/record';
import { workspace as fr } from '../src/i18n/fr/workspace';
import { actions as nlActions } from '../src/i18n/nl/actions';
import { workspace as nl } from '../src/i18n/nl/workspace';
import { faults } from './faults';
import { samplePdf } from './sample-pdf';
import { API, assessAlone, describe, fillTexts, HOME, loggedIn, PROGRAM, pdf, STUDY, TOO_LARGE } from './workspace';

const SCRIPT = samplePdf(Buffer.alloc(0), '/OpenAction<</S/JavaScript/JS(app.alert(1))>>');

test('an officer reports with evidence, Parliament disputes it, and the public page shows both', async ({
  browser,
  request,
}) => {
  const officer = await loggedIn(browser, 'cocom', HOME.fr);
  await expect(officer.locator('.inbox').getByRole('link').first()).toBeVisible();
  expect(await faults(officer)).toEqual([]);
  await officer.locator('.inbox a[href*="/a-590-2.3"]').first().click();
  await officer.getByLabel(fr.fields.implementationStatus).selectOption('implemented');
  await officer.getByRole('button', { name: fr.publish }).click();

  // All missing fields at once: in a summary that has the focus and links to each field.
  const summary = officer.getByRole('alert', { name: fr.errors(3) });
  await expect(summary).toBeFocused();
  expect(await faults(officer)).toEqual([]);
  await summary.getByRole('link', { name: 'L’exposé manque en néerlandais.' }).click();
  await expect(officer.locator('#nl')).toBeFocused();

  // A value that cannot be read is reported once the field is left.
  await officer.getByLabel(fr.fields.percentDone).fill('150');
  await officer.getByLabel(fr.fields.percentDone).blur();
  await expect(officer.locator('#percentDone')).toHaveAttribute('aria-invalid', 'true');
  await officer.getByLabel(fr.fields.percentDone).fill('100');
  await officer.locator('#fr').fill('Quatre permanences sont ouvertes.');
  await officer.locator('#nl').fill('Vier permanenties zijn open.');
  await officer.getByLabel(fr.fields.originalLanguage).selectOption('fr');
  await expect(officer.getByText(fr.saving.saved)).toBeVisible();

  // Enter adds the evidence item and does not publish.
  await officer.getByLabel(fr.fields.percentDone).press('Enter');
  await officer.getByText(fr.newEvidence).click();
  await officer.getByLabel(fr.evidenceFields.url).fill('https://example.org/rapport');
  await describe(officer, fr, { fr: 'Rapport annuel', nl: 'Jaarverslag' });
  await officer.getByLabel(fr.evidenceFields.url).press('Enter');
  const preview = officer.getByRole('region', { name: fr.preview });
  await expect(preview.getByRole('link', { name: 'Rapport annuel' })).toBeVisible();
  await expect(preview).toContainText('Vier permanenties zijn open.');

  // Too large a file is refused before the upload; a program is refused whatever its name.
  await officer.getByLabel(fr.evidenceKinds.file).check();
  const file = officer.locator('#evidence-file');
  const fileError = officer.locator('#evidence-file-error');
  await expect(file).toHaveAccessibleDescription(new RegExp(fr.fileNotScanned));
  await file.setInputFiles(pdf('grand.pdf', Buffer.alloc(TOO_LARGE)));
  await expect(fileError).toHaveText(fr.fileTooLarge(TOO_LARGE));
  await describe(officer, fr, { fr: 'Étude de terrain', nl: 'Veldonderzoek' });
  await file.setInputFiles(pdf('programme.pdf', PROGRAM));
  await officer.getByRole('button', { name: fr.addEvidence }).click();
  await expect(fileError).toContainText('n’est pas d’un type admis');
  expect(await faults(officer)).toEqual([]);
  await file.setInputFiles(pdf('script.pdf', SCRIPT));
  await officer.getByRole('button', { name: fr.addEvidence }).click();
  await expect(fileError).toContainText('contient du JavaScript');
  await file.setInputFiles(pdf('étude.txt', STUDY));
  await officer.getByRole('button', { name: fr.addEvidence }).click();
  await expect(officer.getByText(fr.fileReceived('étude.pdf'))).toBeAttached();
  await expect(preview).toContainText('Étude de terrain');
  await expect(preview).toContainText(frRecord.typeAndSize('PDF', STUDY.length));

  const unseen = await (await request.get(`${API}/commitments/a-590-2.3/progressReports`)).json();
  expect(unseen.total).toBe(0);
  await officer.getByRole('button', { name: fr.publish }).click();
  await expect(officer.getByRole('heading', { name: fr.published })).toBeFocused();

  const clerk = await loggedIn(browser, 'staff', HOME.nl);
  await clerk.locator('.inbox a[href*="a-590-2.3?act=assess"]').click();
  await expect(clerk.getByRole('link', { name: 'Jaarverslag' })).toBeVisible();
  await clerk.getByRole('button', { name: nlActions.assess.submit }).click();
  await expect(clerk.getByRole('alert', { name: nl.errors(3) })).toBeFocused();
  expect(await faults(clerk)).toEqual([]);
  await clerk.getByLabel(nlActions.assess.fields.outcome).selectOption('disputed');
  await fillTexts(
    clerk,
    'Deux permanences sur quatre sont fermées.',
    'Twee van de vier permanenties zijn gesloten.',
    'nl',
  );
  await assessAlone(clerk, nlActions);

  const reports = await (await request.get(`${API}/commitments/a-590-2.3/progressReports`)).json();
  expect(reports.items[0]).toMatchObject({
    state: 'published',
    implementationStatus: 'implemented',
    percentDone: 100,
    narrative: { fr: 'Quatre permanences sont ouvertes.', nl: 'Vier permanenties zijn open.' },
    originalLanguage: 'fr',
    evidenceItems: [
      { url: 'https://example.org/rapport', documentLanguages: ['fr', 'nl'] },
      { file: { name: 'étude.pdf', mediaType: 'application/pdf', size: STUDY.length } },
    ],
  });
  const assessments = await (await request.get(`${API}/commitments/a-590-2.3/assessments`)).json();
  expect(assessments.items[0]).toMatchObject({ outcome: 'disputed', originalLanguage: 'nl' });
  await clerk.goto('/fr/demandes/a-590-2.3');
  await expect(clerk.locator('.axes')).toContainText(frCodes.implementationStatus.implemented);
  await expect(clerk.locator('.axes')).toContainText(frCodes.assessment.disputed);
  const downloading = clerk.waitForEvent('download');
  await clerk.getByRole('link', { name: 'Étude de terrain' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('étude.pdf');
  expect(STUDY.equals(await readFile(await download.path()))).toBe(true);

  // The file contains personal data: the owner withdraws it, and it is no longer available, including its content.
  await officer.locator('.action-menu').getByRole('link', { name: frActions.withdraw.title }).click();
  await expect(officer.getByText(frActions.withdraw.seen)).toBeVisible();
  const select = officer.getByLabel(frActions.withdraw.fields.evidenceItemId);
  await expect(select.getByRole('option')).toHaveCount(3);
  const study = select.getByRole('option', { name: 'Étude de terrain' });
  await select.selectOption(await study.getAttribute('value'));
  await fillTexts(officer, 'Une adresse protégée s’y lit.', 'Er staat een beschermd adres in.', 'fr');
  expect(await faults(officer)).toEqual([]);
  await officer.getByRole('button', { name: frActions.withdraw.submit }).click();
  await expect(officer.getByRole('heading', { name: frActions.withdraw.done })).toBeFocused();
  expect((await request.get(download.url())).status()).toBe(410);
  await clerk.reload();
  await expect(clerk.locator('.evidence .withdrawn')).toContainText('Une adresse protégée s’y lit.');
  await expect(clerk.getByText('Étude de terrain')).toHaveCount(0);
  // Staff may withdraw evidence that is still public.
  await clerk.goto(`${HOME.nl}/a-590-2.3?act=withdraw`);
  await expect(clerk.getByLabel(nlActions.withdraw.fields.evidenceItemId).getByRole('option')).toHaveCount(2);
  await expect(clerk.getByRole('option', { name: 'Jaarverslag' })).toBeAttached();
});
