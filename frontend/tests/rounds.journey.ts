import { expect, test } from '@playwright/test';
import type { Commitment } from '../src/api/schema.gen';
import { rounds as fr } from '../src/i18n/fr/rounds';
import { roundsAndSittings } from '../src/i18n/fr/roundsAndSittings';
import { userActivity as frActivity } from '../src/i18n/fr/userActivity';
import { actions as nlActions } from '../src/i18n/nl/actions';
import { bulk } from '../src/i18n/nl/bulk';
import { rounds as nl } from '../src/i18n/nl/rounds';
import { userActivity as nlActivity } from '../src/i18n/nl/userActivity';
import { faults } from './faults';
import { tokenOf } from './users';
import { API, HOME, loggedIn } from './workspace';

const BODY = 'actiris';

/** A day in some days from today, as Belgium writes it. */
function dayIn(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return `${[day.getDate(), day.getMonth() + 1].map((n) => String(n).padStart(2, '0')).join('/')}/${day.getFullYear()}`;
}

test('staff open a round, a body reports that nothing has changed, and staff see that it has finished', async ({
  browser,
  request,
}) => {
  const headers = { Authorization: `Bearer ${await tokenOf(BODY)}` };
  const { items } = await (await request.get(`${API}/commitments?owner=${BODY}&closed=false&pageSize=50`)).json();
  const owned: Commitment[] = items;
  for (const { commitmentId } of owned) await report(commitmentId);

  const clerk = await loggedIn(browser, 'staff', `${HOME.fr}?rounds=new`);
  await expect(clerk.getByRole('heading', { level: 1, name: fr.title })).toBeVisible();
  await clerk.getByLabel(fr.fields.titleFr).fill('Premier semestre');
  await clerk.getByRole('button', { name: fr.save }).click();

  // An incomplete round is not opened; the texts stay.
  await expect(clerk.getByText(fr.inPreparation)).toBeVisible();
  await clerk.getByRole('button', { name: fr.open }).click();
  await clerk.getByRole('button', { name: fr.open }).click();
  await expect(clerk.getByRole('alert').getByRole('link')).toHaveCount(6);
  expect(await faults(clerk)).toEqual([]);

  await clerk.getByLabel(fr.fields.titleNl).fill('Eerste semester');
  await clerk.getByLabel(fr.fields.letterFr).fill('Veuillez rapporter.');
  await clerk.getByLabel(fr.fields.letterNl).fill('Gelieve verslag uit te brengen.');
  await clerk.getByLabel(fr.fields.from).fill(dayIn(-150));
  await clerk.getByLabel(fr.fields.to).fill(dayIn(30));
  await clerk.getByLabel(fr.fields.dueOn).fill(dayIn(20));
  await clerk.getByLabel(fr.fields.bodies).selectOption(BODY);
  await expect(clerk.getByText(fr.saving.saved)).toBeVisible();
  await clerk.getByRole('button', { name: fr.open }).click();
  expect(await faults(clerk)).toEqual([]);
  await clerk.getByRole('button', { name: fr.open }).click();
  await expect(clerk.getByRole('heading', { name: 'Premier semestre' })).toBeVisible();
  await expect(clerk.getByText(fr.finished(0, 1))).toBeVisible();

  // The body reports on all its requests at once, on a narrow screen.
  const officer = await loggedIn(browser, BODY, HOME.nl);
  await officer.setViewportSize({ width: 360, height: 800 });
  await officer.getByRole('link', { name: 'Eerste semester' }).click();
  await expect(officer.getByText('Gelieve verslag uit te brengen.')).toBeVisible();
  await expect(officer.getByRole('heading', { name: nl.left(owned.length) })).toBeVisible();
  expect(await faults(officer)).toEqual([]);
  const page = officer.url();
  for (const tick of await officer.locator('.inbox.tickable').getByRole('checkbox').all()) await tick.check();
  await officer.getByRole('link', { name: nlActions.unchanged.title }).click();
  await officer.getByRole('button', { name: bulk.unchanged.submit(owned.length) }).click();
  await expect(officer.getByRole('heading', { name: bulk.unchanged.done(owned.length) })).toBeFocused();
  await officer.goto(page);
  await expect(officer.getByText(nl.nothingLeft)).toBeVisible();
  await expect(officer.getByRole('heading', { name: nl.done(owned.length) })).toBeVisible();
  expect(await faults(officer)).toEqual([]);

  // Another date, with the earlier one; then the end.
  await clerk.setViewportSize({ width: 1280, height: 900 });
  await clerk.reload();
  await expect(clerk.getByText(fr.finished(1, 1))).toBeVisible();
  await clerk.getByLabel(fr.fields.dueOn, { exact: true }).fill(dayIn(25));
  await clerk.getByRole('button', { name: fr.changeDate }).click();
  await expect(clerk.locator('del')).toHaveCount(1);
  expect(await faults(clerk)).toEqual([]);
  await clerk.getByRole('button', { name: fr.close }).click();
  await clerk.getByRole('button', { name: fr.close }).click();
  await expect(clerk.getByText(fr.closed)).toBeVisible();
  await expect(clerk.getByText(fr.states.closed, { exact: true })).toBeVisible();
  await expect(clerk.getByRole('button', { name: fr.close })).toHaveCount(0);

  // Staff and admins see who closed it.
  const closing = clerk.getByRole('listitem').filter({ hasText: frActivity.staffOperation.roundClosed });
  await expect(closing).toContainText('staff Demo');
  const admin = await loggedIn(browser, 'admin', `${HOME.nl}?activity=all&kind=roundClosed`);
  const row = admin.getByRole('row').filter({ hasText: nlActivity.staffOperation.roundClosed }).first();
  await expect(row).toContainText('staff Demo');
  await expect(row.getByRole('link', { name: 'Eerste semester' })).toBeVisible();
  expect(await faults(admin)).toEqual([]);

  // The public page of the round.
  await clerk.getByRole('link', { name: fr.toPublicPage }).click();
  await expect(clerk.getByRole('heading', { level: 1, name: 'Premier semestre' })).toBeVisible();
  await expect(clerk.getByText(fr.finished(1, 1))).toBeVisible();
  expect(await faults(clerk)).toEqual([]);
  const pdf = await clerk
    .getByRole('link', { name: `${fr.report}, ${roundsAndSittings.languages.fr}, PDF` })
    .getAttribute('href');
  expect((await request.get(pdf ?? '')).headers()['content-type']).toBe('application/pdf');
  await clerk.getByRole('link', { name: roundsAndSittings.title }).click();
  await expect(clerk.getByRole('link', { name: 'Premier semestre' })).toBeVisible();

  async function report(id: string) {
    const draft = await request.post(`${API}/commitments/${id}/progressReports`, {
      headers,
      data: {
        implementationStatus: 'inProgress',
        narrative: { fr: 'Le travail avance.', nl: 'Het werk vordert.' },
        originalLanguage: 'nl',
      },
    });
    const { progressReportId } = await draft.json();
    const published = await request.put(`${API}/progressReports/${progressReportId}/publication`, {
      headers: { ...headers, 'If-Match': draft.headers().etag ?? '' },
    });
    expect(published.ok()).toBe(true);
  }
});
