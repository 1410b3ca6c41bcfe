import { expect, test } from 'vitest';
import { figures, scored } from './runs.mjs';

const run = (performance, lcp = 900) => ({
  categories: Object.fromEntries(
    ['performance', 'accessibility', 'best-practices', 'seo'].map((category) => [
      category,
      { score: category === 'performance' ? performance : 1, auditRefs: [{ id: 'largest-contentful-paint' }] },
    ]),
  ),
  audits: { 'largest-contentful-paint': { numericValue: lcp, score: performance, title: 'Largest Contentful Paint' } },
});
const inTurn = (...results) => {
  let made = 0;
  return { next: () => Promise.resolve(results[made++]), made: () => made };
};

test('a run without scores is repeated', async () => {
  const runs = inTurn(run(null), run(null), run(0.98));
  expect(figures(await scored(runs.next)).scores.performance).toBe(98);
  expect(runs.made()).toBe(3);
});

test('if no run has scores, the last one is returned without scores', async () => {
  const runs = inTurn(run(null), run(null), run(1));
  expect(figures(await scored(runs.next, 2)).scores.performance).toBe(0);
  expect(runs.made()).toBe(2);
});

test('failed audits are named', () => {
  expect(figures(run(0.9)).failed('performance')).toEqual(['Largest Contentful Paint']);
});
