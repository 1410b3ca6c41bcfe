import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM, PAGES } from '../browser.mjs';

const AUDITED = ['overview', 'commitments', 'commitment'];
/** One run holds what does not depend on the machine; LIGHTHOUSE_RUNS=5, on an idle one, gives figures to go by. */
const RUNS = Number(process.env.LIGHTHOUSE_RUNS ?? 1);
const CLS_MOST = 0.01;
const IDLE_LOAD = 1.5;
const PATIENCE_S = 60;

/** Lighthouse pins a tree of packages of its own: it lives beside us, and is installed when it is first wanted. */
async function tools() {
  const folder = new URL('../lighthouse/', import.meta.url).pathname;
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['ci', '--silent'], { cwd: folder, stdio: 'inherit' });
  const require = createRequire(join(folder, 'package.json'));
  const { launch } = await import(require.resolve('chrome-launcher'));
  const { default: lighthouse, desktopConfig } = await import(require.resolve('lighthouse'));
  return { launch, lighthouse, desktopConfig };
}

export async function auditLighthouse(origin) {
  const { launch, lighthouse, desktopConfig } = await tools();
  const failures = [];
  for (const [preset, runs] of [
    ['mobile', RUNS],
    ['desktop', 1],
  ]) {
    console.log(`Lighthouse, ${preset}, median of ${runs}`);
    for (const name of AUDITED) {
      for (const [language, address] of Object.entries(PAGES[name])) {
        const results = [];
        for (let run = 0; run < runs; run++) {
          if (RUNS > 1) await quiet();
          results.push(
            await whole(launch, lighthouse, origin + address, preset === 'desktop' ? desktopConfig : undefined),
          );
        }
        failures.push(...judge(`${name} ${language} (${preset})`, results));
      }
    }
  }
  return failures;
}

/** On a busy machine a run may end without a picture of the page; such a one has no scores, and is made again. */
async function whole(...run) {
  let lhr;
  for (let tries = 0; tries < 4; tries++) {
    lhr = await once(...run);
    if (Object.values(lhr.categories).every(({ score }) => score !== null)) return lhr;
  }
  return lhr;
}

async function once(launch, lighthouse, url, config) {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const chrome = await launch({
    chromePath: CHROMIUM.executablePath,
    chromeFlags: ['--headless', ...CHROMIUM.args],
    userDataDir: profile,
  });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'error' }, config);
    return lhr;
  } finally {
    await chrome.kill();
    rmSync(profile, { recursive: true, force: true });
  }
}

function judge(page, results) {
  const score = (category) => median(results.map((lhr) => Math.round((lhr.categories[category]?.score ?? 0) * 100)));
  const number = (audit) => median(results.map((lhr) => lhr.audits[audit]?.numericValue ?? 0));
  const scores = Object.fromEntries(
    ['performance', 'accessibility', 'best-practices', 'seo'].map((c) => [c, score(c)]),
  );
  const cls = Math.max(...results.map((lhr) => lhr.audits['cumulative-layout-shift']?.numericValue ?? 0));
  console.log(
    `  ${page.padEnd(28)} ${Object.values(scores).join('/')}  FCP ${seconds(number('first-contentful-paint'))}  LCP ${seconds(number('largest-contentful-paint'))}  TBT ${Math.round(number('total-blocking-time'))} ms  CLS ${cls.toFixed(3)}`,
  );
  const failures = [];
  // Performance is told and not judged: it measures the machine's other work too. The bytes are the gate.
  for (const [category, value] of Object.entries(scores)) {
    if (category !== 'performance' && value < 100)
      failures.push(`${page}: ${category} ${value}, 100 wanted${reasons(results[0], category)}`);
  }
  if (cls > CLS_MOST) failures.push(`${page}: CLS ${cls.toFixed(3)}, at most ${CLS_MOST} wanted`);
  return failures;
}

const reasons = (lhr, category) => {
  const failed = lhr.categories[category].auditRefs
    .map(({ id }) => lhr.audits[id])
    .filter(({ score }) => score !== null && score < 1);
  return `: ${failed.map(({ title }) => title).join('; ')}`;
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

/** A busy machine measures itself. Waits for a calm moment, but not for ever. */
async function quiet() {
  for (let waited = 0; waited < PATIENCE_S && loadavg()[0] > IDLE_LOAD; waited++)
    await new Promise((resolve) => setTimeout(resolve, 1000));
}
