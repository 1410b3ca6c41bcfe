import { expect, type Page, test } from '@playwright/test';
import { actions } from '../src/i18n/fr/actions';
import { followUp } from '../src/i18n/fr/followUp';
import { foreword } from '../src/i18n/fr/foreword';
import { HOME, loggedIn } from '../tests/workspace';
import { publishReport, requestDeadline } from './facts';
import { Job } from './job';

const BODY = 'equal.brussels';

test('assess five reports in a row', async ({ browser }) => {
  // Six reports of safe.brussels await an assessment since the officer's jobs.
  const page = await loggedIn(browser, 'staff', HOME.fr);
  const job = new Job(page, 'Assess five in a row');
  await job.click(page.locator('.inbox a[href*="?act=assess"]').first());
  for (let n = 0; n < 5; n++) {
    await job.choose('#outcome', 'confirmed');
    await job.write('Le budget le montre.', 'De begroting toont het.');
    const before = page.url();
    await job.press(actions.assess.submit);
    await expect(page).not.toHaveURL(before);
    await expect(page.locator('#outcome')).toHaveValue('');
  }
  job.end({ clicks: 8, fields: 20 });
});

/** Does an action of a request's page, from that page. */
async function act(page: Page, name: string, id: string, texts: { title: string; submit: string; done: string }) {
  await page.goto(`${HOME.fr}/${id}`);
  const job = new Job(page, name);
  await job.press(texts.title, 'link');
  return {
    job,
    async end(clicks: number, fields: number) {
      await job.press(texts.submit);
      await job.sees(texts.done);
      job.end({ clicks, fields });
    },
  };
}

test('questions, deadlines, responses, closing, titles', async ({ browser, request }) => {
  const { items } = await (
    await request.get(`/api/sequitur/v1/commitments?owner=${BODY}&closed=false&pageSize=50`)
  ).json();
  const id: string = items[0].commitmentId;
  await publishReport(request, BODY, id);
  await requestDeadline(request, BODY, id);
  const page = await loggedIn(browser, 'staff', HOME.fr);

  const publicly = await act(page, 'Ask a public question', id, actions.ask);
  await publicly.job.choose('#visibility', 'public');
  await publicly.job.fill('#answerExpectedOn', '31/01/2033');
  await publicly.job.write('Quel budget ?', 'Welke begroting?');
  await publicly.end(3, 5);

  const internally = await act(page, 'Ask an internal question', id, actions.ask);
  await internally.job.choose('#visibility', 'internal');
  await internally.job.fill('#answerExpectedOn', '31/01/2033');
  await internally.job.write('Quel service ?', 'Welke dienst?');
  await internally.end(2, 5);

  const decision = await act(page, 'Decide on a deadline', id, actions.decide);
  await decision.job.choose('#outcome', 'granted');
  await decision.job.write('La raison est bonne.', 'De reden is goed.');
  await decision.end(2, 4);

  const response = await act(page, "Government's response", id, actions.respond);
  await response.job.choose('#response', 'acceptedInPart');
  await response.job.fill('#respondedOn', '01/02/2024');
  await response.job.write('Sauf le budget.', 'Behalve de begroting.');
  await response.end(2, 6);

  const title = await act(page, 'Short title', id, actions.retitle);
  await title.job.fill('#fr', 'Une campagne');
  await title.end(2, 1);

  const closing = await act(page, 'Close', id, actions.close);
  await closing.job.choose('#reason', 'overtaken');
  await closing.job.write('Une autre mesure la remplace.', 'Een andere maatregel vervangt het.');
  await closing.end(2, 4);

  const reopening = await act(page, 'Reopen', id, actions.reopen);
  await reopening.job.write('Elle a été retirée.', 'Hij is ingetrokken.');
  await reopening.end(2, 3);
});

test('write a foreword, print the report', async ({ browser }) => {
  const page = await loggedIn(browser, 'staff', HOME.fr);
  const job = new Job(page, 'Write a foreword');
  const form = page.locator('section', { has: page.getByRole('heading', { name: foreword.title }) });
  await job.fill(form.getByLabel(foreword.text.fr), 'Ce rapport couvre trois ans.');
  await job.fill(form.getByLabel(foreword.text.nl), 'Dit verslag bestrijkt drie jaar.');
  await job.press(foreword.publish);
  await expect(page.getByText(foreword.published)).toBeVisible();
  job.end({ clicks: 1, fields: 4 });

  await page.goto('/fr/');
  const print = new Job(page, 'Print the report');
  await print.tick(page.getByLabel(followUp.languages.both));
  const downloading = page.waitForEvent('download');
  await print.press(followUp.docx);
  expect((await downloading).suggestedFilename()).toMatch(/\.docx$/);
  print.end({ clicks: 2, fields: 2 });
});
