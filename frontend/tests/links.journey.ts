import { expect, test } from '@playwright/test';
import { actions as frActions } from '../src/i18n/fr/actions';
import { links as frLinks, linkRelation as frRelation } from '../src/i18n/fr/links';
import { actions as nlActions } from '../src/i18n/nl/actions';
import { links as nlLinks, linkRelation as nlRelation } from '../src/i18n/nl/links';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { faults } from './faults';
import { API, HOME, loggedIn, say } from './workspace';

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
    await say(clerk, 'La nouvelle demande la remplace.', 'Het nieuwe verzoek vervangt het.', language);
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

    await clerk.locator('.acts').getByRole('link', { name: actions.unlink.title }).click();
    const choice = clerk.getByLabel(actions.unlink.fields.linkedCommitmentId);
    await choice.selectOption(other.commitmentId);
    await say(clerk, 'Une erreur.', 'Een vergissing.', language);
    expect(await faults(clerk)).toEqual([]);
    await clerk.getByRole('button', { name: actions.unlink.submit }).click();
    await expect(clerk.getByRole('heading', { name: actions.unlink.done })).toBeFocused();
    await reader.goto(`${requests}/${id}`);
    await expect(reader.getByRole('heading', { name: links.published })).toBeVisible();
    await expect(reader.getByRole('heading', { name: links.heading })).toHaveCount(0);
  });
}
