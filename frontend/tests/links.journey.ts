import { expect, test } from '@playwright/test';
import { actions as frActions } from '../src/i18n/fr/actions';
import { links as frLinks, linkRelation as frRelation } from '../src/i18n/fr/links';
import { workspace as fr } from '../src/i18n/fr/workspace';
import { actions as nlActions } from '../src/i18n/nl/actions';
import { links as nlLinks, linkRelation as nlRelation } from '../src/i18n/nl/links';
import { record as nlRecord } from '../src/i18n/nl/record';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { faults } from './faults';
import { tokenOf } from './users';
import { API, fillTexts, HOME, loggedIn } from './workspace';

for (const [language, width, id] of [
  ['fr', 1280, 'a-590-2.4'],
  ['nl', 360, 'a-590-2.5'],
] as const) {
  test(`staff link requests by keyboard in ${language} at ${width} px, both pages show it, and the link is ended`, async ({
    browser,
    request,
  }) => {
    const { actions, relation, links } = {
      fr: { actions: frActions, relation: frRelation, links: frLinks },
      nl: { actions: nlActions, relation: nlRelation, links: nlLinks },
    }[language];
    const requests = language === 'fr' ? '/fr/demandes' : '/nl/verzoeken';
    const { items } = await (await request.get(`${API}/resolutions`)).json();
    const { resolutionId } = items.find((one: { resolutionId: string }) => one.resolutionId !== 'a-590');
    const [other] = (await (await request.get(`${API}/commitments?resolution=${resolutionId}`)).json()).items;
    const name = new RegExp(other.citation.replace(/[()]/g, '\\$&'));

    const clerk = await loggedIn(browser, 'staff', `${HOME[language]}/${id}?act=link`);
    await clerk.setViewportSize({ width, height: 900 });
    await clerk.locator('#linkedCommitmentId').focus();
    await clerk.keyboard.type(`${other.resolution.documentNumber} ${other.number}`);
    await clerk.keyboard.press('Enter');
    await expect(clerk.getByRole('radio', { name })).toBeVisible();
    expect(await faults(clerk)).toEqual([]);
    await clerk.keyboard.press('Tab');
    await clerk.keyboard.press('Space');
    await expect(clerk.getByRole('radio', { name })).toBeChecked();
    await clerk.getByLabel(actions.link.fields.relation).selectOption('replacedBy');
    await fillTexts(clerk, 'La nouvelle demande la remplace.', 'Het nieuwe verzoek vervangt het.', language);
    await clerk.getByRole('button', { name: actions.link.submit }).click();
    await expect(clerk.getByRole('heading', { name: actions.link.done })).toBeFocused();

    const reader = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
    await reader.setViewportSize({ width, height: 900 });
    for (const [page, words] of [
      [id, relation.replacedBy],
      [other.commitmentId, relation.replaces],
    ]) {
      await reader.goto(`${requests}/${page}`);
      const section = reader.locator('section', { has: reader.getByRole('heading', { name: links.heading }) });
      await expect(section.getByRole('listitem').first()).toContainText(words);
      await expect(reader.getByRole('heading', { name: links.published })).toBeVisible();
      expect(await faults(reader)).toEqual([]);
    }

    await clerk.locator('.action-menu').getByRole('link', { name: actions.unlink.title }).click();
    const choice = clerk.getByLabel(actions.unlink.fields.linkedCommitmentId);
    await choice.selectOption(other.commitmentId);
    await fillTexts(clerk, 'Une erreur.', 'Een vergissing.', language);
    expect(await faults(clerk)).toEqual([]);
    await clerk.getByRole('button', { name: actions.unlink.submit }).click();
    await expect(clerk.getByRole('heading', { name: actions.unlink.done })).toBeFocused();
    await reader.goto(`${requests}/${id}`);
    await expect(reader.getByRole('heading', { name: links.published })).toBeVisible();
    await expect(reader.getByRole('heading', { name: links.heading })).toHaveCount(0);
  });
}

test('an officer publishes one report on a request and on the linked one, after a preview that names both', async ({
  browser,
  request,
}) => {
  const ID = 'a-590-2.7';
  const { items: owned } = await (await request.get(`${API}/commitments?owner=cocom&pageSize=200`)).json();
  const other = owned.find((one: { resolution: { resolutionId: string } }) => one.resolution.resolutionId !== 'a-590');
  const linked = await request.post(`${API}/commitments/${ID}/commitmentLinks`, {
    headers: { Authorization: `Bearer ${await tokenOf('staff')}` },
    data: {
      kind: 'linked',
      relation: 'same',
      linkedCommitmentId: other.commitmentId,
      reason: { fr: 'Même demande.', nl: 'Zelfde verzoek.' },
      originalLanguage: 'fr',
    },
  });
  expect(linked.status()).toBe(201);

  const officer = await loggedIn(browser, 'cocom', `${HOME.fr}/${ID}?act=report`);
  await officer.getByLabel(fr.fields.implementationStatus).selectOption('inProgress');
  await fillTexts(officer, 'Un seul chantier pour les deux.', 'Eén werf voor beide.', 'fr');
  await officer.getByRole('group', { name: fr.alsoFor }).getByRole('checkbox').focus();
  await officer.keyboard.press('Space');
  const preview = officer.getByRole('region', { name: fr.preview });
  await expect(preview.getByRole('link', { name: other.citation })).toBeVisible();
  await expect(officer.getByText(fr.saving.saved)).toBeVisible();
  expect(await faults(officer)).toEqual([]);
  await officer.getByRole('button', { name: fr.publish }).click();
  await expect(officer.getByRole('heading', { name: fr.published })).toBeFocused();

  const reader = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
  for (const id of [ID, other.commitmentId]) {
    await reader.goto(`/nl/verzoeken/${id}`);
    await expect(reader.locator('.report').first()).toContainText('Eén werf voor beide.');
    await expect(reader.locator('.report').first()).toContainText(nlRecord.alsoOn);
    expect(await faults(reader)).toEqual([]);
  }
});
