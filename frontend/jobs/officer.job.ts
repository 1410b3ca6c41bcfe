import { expect, test } from '@playwright/test';
import { actions } from '../src/i18n/fr/actions';
import { bulk } from '../src/i18n/fr/bulk';
import { inbox } from '../src/i18n/fr/inbox';
import { workspace as texts } from '../src/i18n/fr/workspace';
import { actions as nlActions } from '../src/i18n/nl/actions';
import { workspace as nlTexts } from '../src/i18n/nl/workspace';
import { HOME, loggedIn, pdf, STUDY } from '../tests/workspace';
import { ask, publishReport } from './facts';
import { Job } from './job';

const OFFICER = 'cocom';
/** Requests of that body; each job has its own. */
const REPORTED = 'a-590-2.3';
const DRAFTED = 'a-590-2.4';
const CORRECTED = 'a-590-2.5';
const POSTPONED = 'a-590-2.6';
const ASKED = 'a-590-2.7';
const DECLINED = 'a-590-2.8';

test('report with a link and a PDF', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER, HOME.fr);
  const job = new Job(page, 'Report with link and PDF');
  await job.click(page.locator(`.inbox a[href*="/${REPORTED}"]`).first());
  await job.choose('#implementationStatus', 'inProgress');
  await job.write('Deux permanences sont ouvertes.', 'Twee permanenties zijn open.');
  await job.click(page.getByText(texts.newEvidence));
  await job.fill('#evidence-url', 'https://example.org/rapport');
  await job.choose('#evidence-type', 'report');
  await job.fill('#evidence-titleFr', 'Rapport annuel');
  await job.fill('#evidence-titleNl', 'Jaarverslag');
  await job.press(texts.addEvidence);
  await expect(page.locator('.preview').getByRole('link', { name: 'Rapport annuel' })).toBeVisible();
  await job.click(page.getByLabel(texts.evidenceKinds.file));
  await job.attach('#evidence-file', pdf('etude-de-terrain.pdf', STUDY));
  await job.choose('#evidence-type', 'report');
  await job.fill('#evidence-titleNl', 'Veldonderzoek');
  await job.press(texts.addEvidence);
  await expect(page.locator('.preview')).toContainText('Etude de terrain');
  await job.press(texts.publish);
  await job.sees(texts.published);
  job.end({ clicks: 9, fields: 12 });
});

test('draft in French, completed by a colleague', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER, HOME.fr);
  const job = new Job(page, 'Draft in French, leave it');
  await job.click(page.locator(`.inbox a[href*="/${DRAFTED}"]`).first());
  await job.choose('#implementationStatus', 'inProgress');
  await job.fill('#fr', 'Le chantier avance.');
  await expect(page.getByText(texts.saving.saved)).toBeVisible();
  job.end({ clicks: 1, fields: 3 });

  const other = await loggedIn(browser, 'translator', HOME.nl);
  const translation = new Job(other, 'Colleague translates');
  await translation.click(other.locator(`.inbox a[href*="${DRAFTED}"]`).first());
  await translation.fill('#nl', 'De werf vordert.');
  await expect(other.getByText(nlTexts.saving.saved)).toBeVisible();
  translation.end({ clicks: 1, fields: 1 });
});

test('nothing has changed in six requests', async ({ browser, request }) => {
  const body = 'safe.brussels';
  const page = await loggedIn(browser, body, HOME.fr);
  const all = await (await request.get(`/api/sequitur/v1/commitments?owner=${body}&closed=false&pageSize=50`)).json();
  const ids: string[] = all.items.slice(0, 6).map(({ commitmentId }: { commitmentId: string }) => commitmentId);
  for (const id of ids) await publishReport(request, body, id);
  await page.goto(HOME.fr);
  const job = new Job(page, 'Nothing has changed x 6');
  const mine = page.locator('section', { has: page.getByRole('heading', { name: inbox.kinds.mine }) });
  await job.click(mine.getByRole('checkbox', { name: /^Choisir les \d+ de cette liste$/ }));
  await job.press(actions.unchanged.title, 'link');
  await job.press(/^Publier \d+ rapports$/);
  await job.sees(bulk.unchanged.done(6));
  job.end({ clicks: 6, fields: 0 });
});

test('correct a typing error, withdraw evidence', async ({ browser, request }) => {
  await publishReport(request, OFFICER, CORRECTED);
  const page = await loggedIn(browser, OFFICER, HOME.fr);
  const job = new Job(page, 'Correct a typing error in a report');
  await job.click(page.locator(`.inbox a[href*="${CORRECTED}"]`).first());
  await job.press(actions.previous.correct);
  await expect(page.locator('#nl')).not.toHaveValue('');
  await job.fill('#fr', 'Le budget est inscrit.');
  await job.press(texts.publish);
  await job.sees(texts.published);
  job.end({ clicks: 4, fields: 1 });

  await page.goto(HOME.fr);
  const withdrawal = new Job(page, 'Withdraw evidence');
  await withdrawal.click(page.locator(`.inbox a[href*="${CORRECTED}"]`).first());
  await withdrawal.press(actions.withdraw.title, 'link');
  const item = page.locator('#evidenceItemId option').nth(1);
  await withdrawal.choose('#evidenceItemId', (await item.getAttribute('value')) ?? '');
  await withdrawal.write('Une adresse protégée s’y lit.', 'Er staat een beschermd adres in.');
  await withdrawal.press(actions.withdraw.submit);
  await withdrawal.sees(actions.withdraw.done);
  withdrawal.end({ clicks: 3, fields: 4 });
});

test('ask for a deadline, answer, declare not competent', async ({ browser, request }) => {
  await ask(request, ASKED);
  const page = await loggedIn(browser, OFFICER, HOME.fr);
  const deadline = new Job(page, 'Ask for a deadline');
  await deadline.click(page.locator(`.inbox a[href*="${POSTPONED}"]`).first());
  await deadline.press(actions.requestDeadline.title, 'link');
  await deadline.fill('#deadline', '31/12/2032');
  await deadline.write('Le marché est à relancer.', 'De opdracht moet opnieuw.');
  await deadline.press(actions.requestDeadline.submit);
  await deadline.sees(actions.requestDeadline.done);
  // One click leads from the inbox to the request; the review began there.
  deadline.end({ clicks: 3, fields: 4 });

  await page.goto(HOME.fr);
  const answer = new Job(page, 'Answer a question');
  await answer.click(page.locator(`.inbox a[href*="${ASKED}?act=answer"]`).first());
  await answer.write('Il est de 10 000 euros.', 'Ze bedraagt 10 000 euro.');
  await answer.press(actions.answer.submit);
  await answer.sees(actions.answer.done);
  answer.end({ clicks: 2, fields: 3 });

  const dutch = await loggedIn(browser, OFFICER, HOME.nl);
  const declaration = new Job(dutch, 'Not competent');
  await declaration.click(dutch.locator(`.inbox a[href*="${DECLINED}"]`).first());
  await declaration.press(nlActions.notCompetent.title, 'link');
  await declaration.write('Cela relève du Gouvernement.', 'Dat is aan de Regering.');
  await declaration.press(nlActions.notCompetent.submit);
  await declaration.sees(nlActions.notCompetent.done);
  declaration.end({ clicks: 3, fields: 3 });
});
