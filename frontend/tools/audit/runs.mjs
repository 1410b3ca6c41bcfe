import { loadavg } from 'node:os';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const IDLE_LOAD = 1.5;

/** On a busy machine a run may end without a screenshot, and so without scores; it is repeated. */
export async function scored(run, tries = 4) {
  for (; ; tries--) {
    const lhr = await run();
    if (tries === 1 || CATEGORIES.every((category) => lhr.categories[category].score !== null)) return lhr;
  }
}

/** The figures of one run. */
export function figures(lhr) {
  const number = (audit) => lhr.audits[audit]?.numericValue ?? Number.POSITIVE_INFINITY;
  return {
    scores: Object.fromEntries(CATEGORIES.map((c) => [c, Math.round((lhr.categories[c].score ?? 0) * 100)])),
    fcp: number('first-contentful-paint'),
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    failed: (category) =>
      lhr.categories[category].auditRefs
        .map(({ id }) => lhr.audits[id])
        .filter(({ score }) => score !== null && score < 1)
        .map(({ title }) => title),
  };
}

/** Waits for a low load average, up to a limit: a busy machine would distort the figures. */
export async function waitUntilIdle(seconds) {
  for (let waited = 0; waited < seconds && loadavg()[0] > IDLE_LOAD; waited++)
    await new Promise((resolve) => setTimeout(resolve, 1000));
}
