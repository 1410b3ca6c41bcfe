import { chromium } from '@playwright/test';
import { CHROMIUM, PAGES } from '../browser.mjs';
import { mockRegister } from './register.mjs';

/**
 * Compressed bytes (without headers) that a first visit loads until its data is shown, and its requests before any
 * data. Files prefetched after that (error messages, content below the first screen) are not included.
 */
const LATER =
  /(highlights|Register|days|footer|EarlierReportNote|LoadFailure|problems|OverviewDetails|CommitmentDetails|Changes|RecentChanges|FilterGroups|filters|Follow|Embed|FollowFilters|FollowUp|ToRoundsAndSittings|roundsAndSittings|publicAddresses|ordered|brussels|AsOf|asOf|TodayOnly|AllResolutionsNote|TextEnd|SourceFile|file|Downloads|Report|ProgressTable|facts|Search|suggestions|DidYouMean|ListEnd|Classification|classificationLabels|Pagination|noResults|FollowUpOfScope|reports|commitmentLabel|resolutionChoices|register|exports|useTitlePrefix|dayError|followUp|size|rolldown-runtime)-/;
const BUDGET = { script: 15_000, style: 12_000, all: 40_000, requests: 6 };
/** The embeddable frame: a single document. */
const EMBEDS = ['fr?commitment=a-590-2.4', 'nl?owner=cocom', 'nl'];
const EMBED_BUDGET = { bytes: 6_000, requests: 1 };
const AUDITED = ['overview', 'commitments', 'commitment', 'bodies', 'body', 'resolution', 'history', 'method', 'data'];

/** An element that a page renders only once its data is loaded. */
const SHOWN = {
  overview: '.counts',
  commitments: '.list tbody tr',
  commitment: '.wording',
  bodies: '.bodies li',
  body: '.ruled-list li',
  resolution: '.document',
  history: '.document',
};
/** Audited again with several resolutions, where they show a list of these. */
const SHOWN_WITH_SEVERAL = { overview: '.counts', commitments: SHOWN.commitments, body: '.ruled-list li' };

export async function auditBudgets(origin) {
  const browser = await chromium.launch(CHROMIUM);
  const failures = [];
  console.log('Budgets: first view, bytes compressed on the wire');
  const { totalResolutions } = await (await fetch(`${origin}/api/sequitur/v1/statistics`)).json();
  const views = AUDITED.map((name) => ({
    name,
    shown: (totalResolutions > 1 && SHOWN_WITH_SEVERAL[name]) || SHOWN[name],
  }));
  for (const several of [3, 300])
    for (const [name, shown] of Object.entries(SHOWN_WITH_SEVERAL)) views.push({ name, shown, several });
  for (const { name, shown, several } of views) {
    for (const [language, address] of Object.entries(PAGES[name])) {
      const view = `${name} ${language}${several ? `, ${several} resolutions` : ''}`;
      const text = name === 'resolution' || name === 'history';
      const spent = await leastOf(() => firstView(browser, origin, address, shown, several), text);
      const line = view.padEnd(34);
      console.log(
        `  ${line} script ${spent.script}, style ${spent.style}, page and data ${spent.all}, requests before data ${spent.requests}`,
      );
      for (const [what, most] of exceeded(spent, text))
        failures.push(`${view}: ${what} ${spent[what]} of at most ${most}`);
      if (spent.elsewhere) failures.push(`${view}: ${spent.elsewhere} requests to others`);
    }
  }
  for (const embed of EMBEDS) failures.push(...(await auditEmbed(browser, origin, embed)));
  await browser.close();
  return failures;
}

/** The budgets that a view exceeds. The length of a resolution's text is not ours to limit. */
const exceeded = (spent, text) =>
  Object.entries(BUDGET).filter(([what, most]) => spent[what] > most && !(text && what === 'all'));

/**
 * The view with the fewest bytes of script of up to three, if the first one exceeds a budget: while the server is slow, as with
 * its first requests, the page loads what follows its first view before the data are there, and these files would count.
 */
async function leastOf(view, text) {
  let least = await view();
  for (let again = 0; again < 2 && exceeded(least, text).length > 0; again++) {
    const next = await view();
    if (next.script <= least.script) least = next;
  }
  return least;
}

/** Uncompressed bytes of the document. */
async function auditEmbed(browser, origin, embed) {
  const page = await browser.newPage();
  let requests = 0;
  page.on('request', (request) => {
    if (!request.url().endsWith('favicon.ico')) requests++;
  });
  const response = await page.goto(`${origin}/api/sequitur/v1/embeds/${embed}`, { waitUntil: 'networkidle' });
  const spent = { bytes: (await response.body()).length, requests };
  await page.close();
  console.log(`  in a frame, ${embed.padEnd(24)} ${spent.bytes} bytes, requests ${requests}`);
  return Object.entries(EMBED_BUDGET)
    .filter(([what, most]) => !spent[what] || spent[what] > most)
    .map(([what, most]) => `in a frame, ${embed}: ${what} ${spent[what]} of at most ${most}`);
}

/** @param several the number of resolutions in mocked responses; their bytes are not counted, as they are not compressed */
async function firstView(browser, origin, address, shown, several) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  if (several) await mockRegister(page, several);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  const spent = { script: 0, style: 0, all: 0, requests: 0, elsewhere: 0 };
  const kinds = new Map();
  let open = true;
  protocol.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    // Images of form controls are the browser's own.
    if (LATER.test(request.url) || request.url.startsWith('data:')) return;
    kinds.set(requestId, request.url.includes('/api/') ? 'data' : type);
    if (!request.url.startsWith(origin)) spent.elsewhere++;
    // The favicon is requested by the browser and delays nothing.
    else if (open && !request.url.includes('/api/') && !request.url.endsWith('.svg')) spent.requests++;
  });
  protocol.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (!open || !kind || (several && kind === 'data')) return;
    if (kind === 'Script') spent.script += encodedDataLength;
    if (kind === 'Stylesheet') spent.style += encodedDataLength;
    spent.all += encodedDataLength;
  });
  await page.goto(origin + address);
  // A page of text is shown before its code is loaded; the code counts all the same.
  if (shown) await page.locator(shown).first().waitFor();
  else await page.waitForLoadState('networkidle');
  open = false;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  return spent;
}
