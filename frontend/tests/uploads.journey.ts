import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { workspace as nl } from '../src/i18n/nl/workspace';
import { samplePdf } from './sample-pdf';
import { tokenOf } from './users';
import { API, describe, HOME, loggedIn, PROGRAM, pdf, STUDY, TOO_LARGE } from './workspace';

test('a refused file has an error beside its field, and an interrupted upload can be repeated', async ({ browser }) => {
  const page = await loggedIn(browser, 'erip', HOME.nl);
  await page.locator('.inbox a').first().click();
  await page.getByText(nl.newEvidence).click();
  await page.getByLabel(nl.evidenceKinds.file).check();
  const file = page.locator('#evidence-file');
  const error = page.locator('#evidence-file-error');
  await expect(file).toHaveAccessibleDescription(new RegExp(nl.fileNotScanned));
  await file.setInputFiles(pdf('groot.pdf', Buffer.alloc(TOO_LARGE)));
  await expect(error).toHaveText(nl.fileTooLarge(TOO_LARGE));
  await describe(page, nl, { fr: 'Étude', nl: 'Onderzoek' });
  await file.setInputFiles(pdf('programma.pdf', PROGRAM));
  const add = page.getByRole('button', { name: nl.addEvidence });
  await add.click();
  await expect(error).toContainText('niet van een toegelaten type');
  await expect(page.getByText(nl.fileAwaited)).toHaveCount(0);

  await page.route('**/content', (route) => route.abort());
  await file.setInputFiles(pdf('onderzoek.pdf', STUDY));
  await add.click();
  await expect(error).toHaveText(nl.fileInterrupted);
  await page.unrouteAll();
  await add.click();
  await expect(page.getByText(nl.fileReceived('onderzoek.pdf'))).toBeAttached();
  await expect(page.locator('#evidence > ul > li')).toHaveCount(1);

  // If the file is sent from the list instead, the form has nothing left to send.
  await page.route('**/content', (route) => route.abort());
  await describe(page, nl, { fr: 'Seconde étude', nl: 'Tweede onderzoek' });
  await file.setInputFiles(pdf('tweede.pdf', STUDY));
  await add.click();
  await expect(error).toHaveText(nl.fileInterrupted);
  await page.unrouteAll();
  await page.getByLabel(nl.fileAgain('tweede.pdf')).setInputFiles(pdf('tweede.pdf', STUDY));
  await expect(page.getByLabel(nl.evidenceFields.titleNl)).toHaveValue('');
  await expect(error).toHaveCount(0);
  await expect(page.getByText(nl.fileAwaited)).toHaveCount(0);
  await expect(page.locator('#evidence > ul > li')).toHaveCount(2);
});

test('nine uploads and downloads of 20 MB run at once within the API’s heap', async ({ request }) => {
  // The API's heap is 160 MB (org.sequitur.local.Api): little of the uploads may be held in memory.
  const headers = { Authorization: `Bearer ${await tokenOf('actiris')}` };
  const document = samplePdf(randomBytes(20 * 1024 * 1024 - 1_000));
  const large = Buffer.concat([document, Buffer.alloc(20 * 1024 * 1024 - document.length, '\n')]);
  const draft = await request.post(`${API}/commitments/a-590-2.9/progressReports`, { headers, data: {} });
  const report = `${API}/progressReports/${(await draft.json()).progressReportId}`;
  const all = <T>(act: (i: number) => Promise<T>) => Promise.all(Array.from({ length: 9 }, (_, i) => act(i)));

  const items = await all(async (i) => {
    const added = await request.post(`${report}/evidenceItems`, {
      headers,
      data: {
        type: 'other',
        title: { fr: `Essai ${i}`, nl: `Proef ${i}` },
        publisher: 'Actiris',
        documentLanguages: ['fr'],
        file: { name: `${i}.pdf` },
      },
    });
    return `${API}/evidenceItems/${(await added.json()).evidenceItemId}/content`;
  });
  const sent = await all((i) => fetch(items[i] as string, { method: 'PUT', headers, body: large }));
  expect(sent.map(({ status }) => status)).toEqual(Array(9).fill(200));
  const got = await all(async (i) => Buffer.from(await (await fetch(items[i] as string, { headers })).arrayBuffer()));
  expect(got.every((bytes) => large.equals(bytes))).toBe(true);

  const etag = (await request.get(report, { headers })).headers().etag ?? '';
  expect((await request.delete(report, { headers: { ...headers, 'If-Match': etag } })).status()).toBe(204);
});
