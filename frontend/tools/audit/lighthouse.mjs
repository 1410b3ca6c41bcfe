import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM, PAGES } from '../browser.mjs';
import { figures, scored, waitUntilIdle } from './runs.mjs';

/** `LIGHTHOUSE_PAGES=overview,commitment` measures some pages. */
const AUDITED = (process.env.LIGHTHOUSE_PAGES ?? 'overview,commitments,commitment').split(',');
/**
 * `LIGHTHOUSE_RUNS=5` asserts the median of that many runs, each on an idle machine. Otherwise figures that depend on
 * the machine are only printed.
 */
const JUDGED = 'LIGHTHOUSE_RUNS' in process.env;
const RUNS = Number(process.env.LIGHTHOUSE_RUNS ?? 1);
/** Milliseconds, except for the layout shift; for both presets. */
const BUDGET = { fcp: 1200, lcp: 1200, tbt: 100, cls: 0.01 };

/** Lighthouse pins its own dependencies: it has a package of its own, installed on first use. */
async function tools() {
  const folder = new URL('../lighthouse/', import.meta.url).pathname;
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  const require = createRequire(join(folder, 'package.json'));
  const { launch } = await import(require.resolve('chrome-launcher'));
  const { default: lighthouse, desktopConfig } = await import(require.resolve('lighthouse'));
  return { launch, lighthouse, desktopConfig };
}

export async function auditLighthouse(origin) {
  const { launch, lighthouse, desktopConfig } = await tools();
  const failures = [];
  for (const [preset, config] of [
    ['mobile', undefined],
    ['desktop', desktopConfig],
  ]) {
    console.log(`Lighthouse, ${preset}, ${RUNS === 1 ? 'one run' : `median of ${RUNS} runs`}`);
    for (const name of AUDITED) {
      for (const [language, address] of Object.entries(PAGES[name])) {
        const results = [];
        while (results.length < RUNS) {
          if (JUDGED) await waitUntilIdle(60);
          results.push(figures(await scored(() => once(launch, lighthouse, origin + address, config))));
        }
        failures.push(...checkScores(`${name} ${language} (${preset})`, results));
      }
    }
  }
  return failures;
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

function checkScores(page, results) {
  const byScore = results.toSorted((a, b) => b.scores.performance - a.scores.performance || a.lcp - b.lcp);
  const judged = byScore[Math.floor(RUNS / 2)];
  const cls = Math.max(...results.map((result) => result.cls));
  const all = results.length > 1 ? `  (performance ${results.map(({ scores }) => scores.performance).join(', ')})` : '';
  console.log(
    `  ${page.padEnd(28)} ${Object.values(judged.scores).join('/')}  FCP ${seconds(judged.fcp)}  LCP ${seconds(judged.lcp)}  TBT ${Math.round(judged.tbt)} ms  CLS ${cls.toFixed(3)}${all}`,
  );
  const failures = [];
  for (const category of Object.keys(judged.scores)) {
    // These do not depend on the machine: each run must reach them.
    const worst = category === 'performance' ? judged : results.find(({ scores }) => scores[category] < 100);
    if (worst && worst.scores[category] < 100 && (JUDGED || category !== 'performance'))
      failures.push(`${page}: ${category} ${worst.scores[category]}, 100 wanted: ${worst.failed(category).join('; ')}`);
  }
  for (const [what, value] of Object.entries({ ...judged, cls }))
    if (value > BUDGET[what] && (JUDGED || what === 'cls'))
      failures.push(`${page}: ${what} ${value.toFixed(3)}, at most ${BUDGET[what]} wanted`);
  return failures;
}

const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
