import { expect, type Page, test } from '@playwright/test';
import { classificationLabels as frClassificationLabels } from '../src/i18n/fr/classificationLabels';
import { closureReason as frClosureReason } from '../src/i18n/fr/closures';
import { codes as frCodes } from '../src/i18n/fr/codes';
import { definitions as frDefinitions, roleDefinitions as frRoles } from '../src/i18n/fr/definitions';
import { eventKind as frEventKind } from '../src/i18n/fr/events';
import { linkRelation as frLinkRelation } from '../src/i18n/fr/links';
import { evidenceType as frEvidenceType } from '../src/i18n/fr/record';
import { classificationLabels as nlClassificationLabels } from '../src/i18n/nl/classificationLabels';
import { closureReason as nlClosureReason } from '../src/i18n/nl/closures';
import { codes as nlCodes } from '../src/i18n/nl/codes';
import { definitions as nlDefinitions, roleDefinitions as nlRoles } from '../src/i18n/nl/definitions';
import { eventKind as nlEventKind } from '../src/i18n/nl/events';
import { linkRelation as nlLinkRelation } from '../src/i18n/nl/links';
import { evidenceType as nlEvidenceType } from '../src/i18n/nl/record';
import { DUE_SOON_DAYS, STALE_DAYS } from '../src/i18n/thresholds';
import { PAGES } from '../tools/browser.mjs';
import { figure, LANGUAGES, WORDS } from './words';

/** Frequent words that occur in one language only. */
const FOREIGN = {
  fr: /(?<!\p{L})(het|een|van|niet|geen|verzoek|verzoeken|wordt|zijn|voor|naar|instelling|termijn|dagen|bekijken)(?!\p{L})/iu,
  nl: /(?<!\p{L})(le|la|les|des|du|une|est|aucune?|demandes?|pour|dans|organisme|échéance|jours|afficher)(?!\p{L})/iu,
};

/** The page's own text: without the official text and other elements marked with a language. */
const chromeText = (page: Page) =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('[lang], code, script, noscript, .citation')) element.remove();
    return [
      document.title,
      // A note on a concordance quotes words of the other language.
      copy.innerText.replace(/«[^»]*»|“[^”]*”/g, ''),
      ...[...copy.querySelectorAll('[aria-label]')].map((e) => e.getAttribute('aria-label')),
    ].join('\n');
  });

for (const language of LANGUAGES) {
  const other = language === 'fr' ? 'nl' : 'fr';
  test(`every page in ${language} is in ${language}, has a title of its own and links to the same page in ${other}`, async ({
    page,
  }) => {
    const titles = new Set<string>();
    for (const addresses of Object.values(PAGES)) {
      await page.goto(addresses[language], { waitUntil: 'networkidle' });
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      const text = await chromeText(page);
      expect(text.length).toBeGreaterThan(200);
      expect.soft([addresses[language], text.match(FOREIGN[language])?.[0]]).toEqual([addresses[language], undefined]);
      const target =
        addresses === PAGES.missing
          ? `/${other}/`
          : addresses[other].replace(/q=\w+/, addresses[language].match(/q=\w+/)?.[0] ?? '');
      await expect(page.getByRole('link', { name: WORDS[language].layout.switchLanguage })).toHaveAttribute(
        'href',
        target,
      );
      for (const each of LANGUAGES) expect(await page.locator(`link[hreflang=${each}]`).count()).toBe(1);
      titles.add(await page.title());
    }
    expect(titles.size).toBe(Object.keys(PAGES).length);
    figure(`${Object.keys(PAGES).length} pages walked in ${language}, none with a word of the other language`);
  });

  test(`the check finds a word of the other language on a page in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/`, { waitUntil: 'networkidle' });
    await page.locator('h1').evaluate((h1, text) => h1.append(text), ` ${WORDS[other].overview.lede}`);
    expect(await chromeText(page)).toMatch(FOREIGN[language]);
  });
}

test('the catalogues have the labels and definitions of the reference data', async ({ request }) => {
  const lists = {
    implementationStatus: 'implementationStatuses',
    assessment: 'assessments',
    governmentResponse: 'governmentResponses',
    participantRole: 'participantRoles',
    timeliness: 'timeliness',
  } as const;
  const thresholds: Record<string, number> = { dueSoon: DUE_SOON_DAYS, stale: STALE_DAYS };
  let compared = 0;
  for (const [axis, list] of Object.entries(lists) as [keyof typeof lists, string][]) {
    const { items } = await (await request.get(`/api/sequitur/v1/refData/${list}`)).json();
    const codes = items.map((item: { code: string }) => item.code);
    expect(codes.sort()).toEqual(Object.keys(frCodes[axis]).sort());
    for (const { code, label, definition, days } of items) {
      const of = (texts: typeof frCodes) => (texts[axis] as Record<string, string>)[code];
      expect({ fr: of(frCodes), nl: of(nlCodes) }).toEqual(label);
      expect({
        fr: of({ ...frDefinitions, participantRole: frRoles }),
        nl: of({ ...nlDefinitions, participantRole: nlRoles }),
      }).toEqual(definition);
      if (axis === 'timeliness') expect([code, days]).toEqual([code, thresholds[code]]);
      compared++;
    }
  }
  const areas = await (await request.get('/api/sequitur/v1/refData/policyAreas')).json();
  for (const { code, label } of areas.items as {
    code: keyof typeof frClassificationLabels.policyArea;
    label: object;
  }[]) {
    expect({ fr: frClassificationLabels.policyArea[code], nl: nlClassificationLabels.policyArea[code] }).toEqual(label);
    compared++;
  }
  figure(`${compared} codes say what /refData says, labels and definitions, in both languages`);
});

test('the catalogues have the labels of all event kinds', async ({ request }) => {
  const lists: Record<string, [fr: Record<string, string>, nl: Record<string, string>]> = {
    eventKinds: [frEventKind, nlEventKind],
    evidenceTypes: [frEvidenceType, nlEvidenceType],
    closureReasons: [frClosureReason, nlClosureReason],
    linkRelations: [frLinkRelation, nlLinkRelation],
  };
  for (const [list, [fr, nl]] of Object.entries(lists)) {
    const { items } = await (await request.get(`/api/sequitur/v1/refData/${list}`)).json();
    expect(items.map(({ code }: { code: string }) => code).sort()).toEqual(Object.keys(fr).sort());
    for (const { code, label } of items) expect({ fr: fr[code], nl: nl[code] }).toEqual(label);
  }
});
