import { expect, test } from '@playwright/test';
import { actions as frActions } from '../src/i18n/fr/actions';
import { inbox as frInbox } from '../src/i18n/fr/inbox';
import { ownerDecisions as frDecisions } from '../src/i18n/fr/ownerDecisions';
import { sharedDraft as frDrafts } from '../src/i18n/fr/sharedDraft';
import { workspace as fr } from '../src/i18n/fr/workspace';
import { actions as nlActions } from '../src/i18n/nl/actions';
import { inbox as nlInbox } from '../src/i18n/nl/inbox';
import { ownerDecisions as nlDecisions } from '../src/i18n/nl/ownerDecisions';
import { sharedDraft as nlDrafts } from '../src/i18n/nl/sharedDraft';
import { workspace as nl } from '../src/i18n/nl/workspace';
import { SEQUITUR_URL } from '../tools/browser.mjs';
import { faults } from './faults';
import { fillTexts, HOME, loggedIn } from './workspace';

for (const [language, width, id] of [
  ['fr', 1280, 'a-590-3.2'],
  ['nl', 360, 'a-590-3.3'],
] as const) {
  test(`a body declares itself not competent in ${language} at ${width} px, and staff hand the request over with its draft`, async ({
    browser,
  }) => {
    const { actions, inbox, decisions, draftTexts, texts } = {
      fr: { actions: frActions, inbox: frInbox, decisions: frDecisions, draftTexts: frDrafts, texts: fr },
      nl: { actions: nlActions, inbox: nlInbox, decisions: nlDecisions, draftTexts: nlDrafts, texts: nl },
    }[language];

    const officer = await loggedIn(browser, 'safe.brussels', `${HOME[language]}/${id}?act=report`);
    await officer.setViewportSize({ width, height: 900 });
    await officer.locator('#fr').fill('Un début.');
    await expect(officer.getByText(texts.saving.saved)).toBeVisible();
    await officer.locator('.action-menu').getByRole('link', { name: actions.notCompetent.title }).click();
    await fillTexts(officer, 'Ce n’est plus de notre ressort.', 'Dit is niet meer onze bevoegdheid.', language);
    await officer.getByRole('button', { name: actions.notCompetent.submit }).click();
    await expect(officer.getByRole('heading', { name: actions.notCompetent.done })).toBeFocused();

    // The same officer has the draft open in another tab.
    const writing = await officer.context().newPage();
    await writing.setViewportSize({ width, height: 900 });
    await writing.goto(`${HOME[language]}/${id}?act=report`);
    await expect(writing.locator('#fr')).toHaveValue('Un début.');

    const clerk = await loggedIn(browser, 'staff', HOME[language]);
    await clerk.setViewportSize({ width, height: 900 });
    const waiting = clerk.locator('section', { has: clerk.getByRole('heading', { name: inbox.kinds.declarations }) });
    await waiting
      .getByRole('link')
      .filter({ hasText: id.replace('a-590-', '') })
      .first()
      .click();
    await expect(clerk.locator('#act')).toContainText(
      language === 'fr' ? 'Ce n’est plus de notre ressort.' : 'Dit is niet meer onze bevoegdheid.',
    );
    await clerk.getByLabel(actions.handOver.fields.toBodyId).selectOption('perspective.brussels');
    await clerk.getByLabel(actions.handOver.fields.document).fill('Ordonnance du 14 mars 2026');
    await fillTexts(clerk, 'La compétence a changé.', 'De bevoegdheid is gewijzigd.', language);
    expect(await faults(clerk)).toEqual([]);
    await clerk.getByRole('button', { name: actions.handOver.submit }).click();
    await expect(clerk.getByRole('heading', { name: actions.handOver.done })).toBeFocused();

    const reader = await (await browser.newContext({ baseURL: SEQUITUR_URL })).newPage();
    await reader.setViewportSize({ width, height: 900 });
    await reader.goto(`${language === 'fr' ? '/fr/demandes' : '/nl/verzoeken'}/${id}`);
    await expect(reader.locator('.facts').first()).toContainText('perspective.brussels');
    const published = reader.locator('article.fact', { hasText: 'Ordonnance du 14 mars 2026' });
    await expect(published).toContainText('safe.brussels');
    await expect(reader.getByRole('heading', { name: decisions.published })).toBeVisible();
    expect(await faults(reader)).toEqual([]);

    const successor = await loggedIn(browser, 'perspective.brussels', `${HOME[language]}/${id}?act=report`);
    await expect(successor.locator('#fr')).toHaveValue('Un début.');
    await expect(successor.getByText(/safe\.brussels|Prévention|Preventie/).first()).toBeVisible();
    expect(await faults(successor)).toEqual([]);

    // The former owner is told where the draft went, and can copy what was not saved, also later.
    await writing.locator('#fr').fill('Un début, et la suite.');
    const message = new RegExp(`${texts.handedOver('X').split('X')[0]?.trim()}.*perspective\\.brussels`);
    await expect(writing.locator('.saved')).toContainText(message);
    await expect(writing.getByRole('button', { name: texts.continueInNewDraft })).toHaveCount(0);
    await writing.getByRole('button', { name: texts.publish }).click();
    await expect(writing.getByRole('alert')).toContainText(message);
    await expect(writing.getByRole('alert')).toBeFocused();
    await expect(writing).toHaveTitle(new RegExp(`^${texts.errorTitle}`));
    await expect(writing.locator('#fr')).toHaveValue('Un début, et la suite.');
    expect(await faults(writing)).toEqual([]);
    writing.on('dialog', (dialog) => dialog.accept());
    await writing.reload();
    const kept = writing.locator('section', { has: writing.getByRole('heading', { name: draftTexts.kept }) });
    await expect(kept).toContainText('Un début, et la suite.');
    expect(await faults(writing)).toEqual([]);
    await kept.getByRole('button', { name: texts.discard }).click();
    await kept.getByRole('button', { name: texts.discardYes }).click();
    await expect(kept).toHaveCount(0);
  });
}
