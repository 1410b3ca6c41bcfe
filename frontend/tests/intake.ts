import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { intake as frIntake } from '../src/i18n/fr/intake';
import { submission as frSubmission } from '../src/i18n/fr/submission';
import { intake as nlIntake } from '../src/i18n/nl/intake';
import { submission as nlSubmission } from '../src/i18n/nl/submission';
import type { Language } from '../src/languages';
import { faults } from './faults';
import { tabTo } from './workspace';

/** Steps of journeys on drafts of resolutions, by keyboard. */

export const TEXTS = { fr: { ...frIntake, ...frSubmission }, nl: { ...nlIntake, ...nlSubmission } };
/** The lists of drafts. */
export const DRAFTS = { fr: '/fr/resolutions-a-reprendre', nl: '/nl/over-te-nemen-resoluties' };
export const RESOURCES = resolve(import.meta.dirname, '../../backend/src/test/resources');

interface Entry {
  number?: string;
  participants?: { role: string; name: Record<Language, string> }[];
  items?: Entry[];
}

/** The samples call a joint owner a partner. */
const namesOf = (entry: Entry) =>
  (entry.participants ?? []).map(({ role, name }) => ({
    role: role === 'jointOwner' ? 'partner' : role,
    fr: name.fr,
    nl: name.nl,
  }));

/** The participants of each request of an expected document, or of a list of requests, in their order. */
export const participantsOf = (entries: Entry[]): unknown[] =>
  entries.flatMap((entry) => (entry.items ? participantsOf(entry.items) : [namesOf(entry)]));

/** The participants of each request of a sample, as they are expected. */
export async function expectedParticipants(sample: string) {
  const { requests } = JSON.parse(await readFile(`${RESOURCES}/intake/${sample}.truth.json`, 'utf8'));
  return participantsOf(requests.themes);
}

/** Uploads a file by keyboard from the list of drafts. */
export async function upload(page: Page, language: Language, file: string | { name: string; buffer: Buffer }) {
  const field = page.getByLabel(TEXTS[language].file);
  await field.focus();
  await field.setInputFiles(typeof file === 'string' ? file : { ...file, mimeType: 'application/pdf' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** The names and the abbreviations of a body that is registered with a resolution. */
type Body = Record<'name' | 'abbreviation', Record<Language, string>>;

const body = (fr: [name: string, abbreviation: string], nl: [name: string, abbreviation: string]): Body => ({
  name: { fr: fr[0], nl: nl[0] },
  abbreviation: { fr: fr[1], nl: nl[1] },
});
export const MOBILITY = body(
  ['Bruxelles Mobilité', 'Bruxelles Mobilité'],
  ['Brussel Mobiliteit', 'Brussel Mobiliteit'],
);
export const TRANSPORT = body(
  ['Société des transports intercommunaux de Bruxelles', 'STIB'],
  ['Maatschappij voor het Intercommunaal Vervoer te Brussel', 'MIVB'],
);
export const IRISCARE = body(['Iriscare', 'Iriscare'], ['Iriscare', 'Iriscare']);
export const ENVIRONMENT = body(
  ['Institut bruxellois pour la gestion de l’environnement', 'Bruxelles Environnement'],
  ['Brussels Instituut voor Milieubeheer', 'Leefmilieu Brussel'],
);

/** Counts what a user does in the page: key presses other than modifiers, and clicks. */
export const countActions = (page: Page) =>
  page.evaluate(() => {
    const counted = window as unknown as { actions: number };
    counted.actions = 0;
    const count = (event: Event) => {
      if (event instanceof KeyboardEvent && ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      counted.actions++;
    };
    document.addEventListener('keydown', count, true);
    document.addEventListener('pointerdown', count, true);
  });
export const actionsOf = (page: Page) => page.evaluate(() => (window as unknown as { actions: number }).actions);

/** Makes a body the owner of the selected request; it is added if it is not there. */
async function giveOwner(page: Page, language: Language, { name, abbreviation }: Body) {
  const owner = page.locator('#row-field-owner');
  await page.keyboard.press('e');
  await expect(owner).toBeFocused();
  const known = owner.getByRole('option', { name: abbreviation[language] });
  if ((await known.count()) > 0) await page.keyboard.type(abbreviation[language].replace(/ .*/, ''));
  else {
    await tabTo(page, page.getByRole('button', { name: TEXTS[language].newBody }));
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(TEXTS[language].bodyFields.nameFr)).toBeFocused();
    for (const typed of [name.fr, name.nl, abbreviation.fr, abbreviation.nl]) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  }
  await expect(owner.locator('option:checked')).toContainText(abbreviation[language]);
  await page.keyboard.press('Escape');
}

/**
 * Goes to the next undecided row with these words, which charges a body that is not registered, and makes it the owner.
 * @param requests how many requests below the row are charged; 0 if it is a request itself
 */
export async function charge(page: Page, language: Language, words: string, body: Body, requests: number) {
  const row = page.locator('.row[aria-current]');
  await expect(async () => {
    await page.keyboard.press('n');
    await expect(row).toContainText(words, { timeout: 200 });
  }).toPass({ timeout: 10_000 });
  await expect(row).toBeFocused();
  if (requests === 0) await giveOwner(page, language, body);
  for (let i = 0; i < requests; i++) {
    const before = await row.getAttribute('id');
    await page.keyboard.press('ArrowDown');
    await expect(row).not.toHaveAttribute('id', before ?? '');
    await expect(row).toBeFocused();
    await giveOwner(page, language, body);
    await expect(row).toBeFocused();
  }
}

/** Decides the doubts on the text, each undecided row and confirms each list, by keys alone, until the focus is on the checks. */
export async function review(page: Page, language: Language, owner: string) {
  const checks = page.getByRole('heading', { name: TEXTS[language].checks, exact: true });
  await page.keyboard.press('Escape');
  const onText = page.locator('#text-doubts').getByRole('button');
  for (let left = await onText.count(); left > 0; left--) {
    // After a decision, the focus is on the next doubt.
    if ((await page.locator('#text-doubts :focus').count()) === 0) {
      // They come first, unless a row was selected already.
      await page.keyboard.press('n');
      const isThere = await page.locator('#text-doubts').evaluate((element) => element === document.activeElement);
      if (!isThere) await tabTo(page, onText.first());
    }
    await page.keyboard.press('r');
    await expect(onText).toHaveCount(left - 1);
  }
  for (let visited = 0; visited < 60; visited++) {
    await page.keyboard.press('n');
    if (await checks.evaluate((element) => element === document.activeElement)) return;
    const row = page.locator('.row[aria-current]');
    await expect(row).toBeFocused();
    const undecided = page.locator('li.undecided .row[aria-current]');
    if ((await undecided.count()) === 0) {
      await page.keyboard.press('y');
      continue;
    }
    if (
      (await page.locator('#row-field-owner').count()) > 0 &&
      !(await page.locator('#row-field-owner').inputValue())
    ) {
      await page.keyboard.press('e');
      await page.keyboard.type(owner);
      await page.keyboard.press('Escape');
    }
    // Words of the source that the document has no place for.
    if ((await undecided.textContent())?.includes(TEXTS[language].kinds.unplaced)) await page.keyboard.press('u');
    await page.keyboard.press('r');
  }
  await expect(checks).toBeFocused();
}

/** @param examined whether axe examines the pages too */
export async function submit(page: Page, language: Language, examined = true) {
  const texts = TEXTS[language];
  await expect(page.getByText(texts.noProblems)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: texts.previewShow }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.preview .request').first()).toBeVisible();
  if (examined) expect(await faults(page)).toEqual([]);
  await tabTo(page, page.getByRole('button', { name: texts.previewHide }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: texts.submit }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(texts.submittedByYou)).toBeVisible();
}

/** Opens the submitted draft from a list, by keyboard. @param examined as in {@link submit} */
export async function open(page: Page, language: Language, document: string, examined = true) {
  await tabTo(page, page.getByRole('link', { name: document }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(TEXTS[language].submittedByOther)).toBeVisible();
  if (examined) expect(await faults(page)).toEqual([]);
}

/** Registers the open draft, by keyboard, and goes to its public page. @param examined as in {@link submit} */
export async function register(page: Page, language: Language, examined = true) {
  const texts = TEXTS[language];
  await tabTo(page, page.getByRole('button', { name: texts.register }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(texts.registered)).toBeVisible();
  if (examined) expect(await faults(page)).toEqual([]);
  await tabTo(page, page.getByRole('link', { name: texts.toPublicPage }));
  await page.keyboard.press('Enter');
}
