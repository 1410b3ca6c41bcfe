import { expect, test } from 'vitest';

const day = '2026-11-26';
const load = async (language: string, file: string) => import(`./${language}/${file}.ts`);

test.each(['fr', 'nl'])('no sentence counts zero days since a report or the adoption (%s)', async (language) => {
  const { bodies } = await load(language, 'bodies');
  const { axes } = await load(language, 'axes');
  const { commitments } = await load(language, 'commitments');
  const { record } = await load(language, 'record');
  const sentences = (days: number) => [
    bodies.neverReported(days, day),
    bodies.longest(days),
    axes.neverReported(days, day),
    axes.silentSince(days, day),
    commitments.silence(days),
    record.today(days),
  ];
  for (const sentence of sentences(0)) expect(sentence).not.toMatch(/\b0\b/);
  for (const sentence of sentences(2)) expect(sentence).toMatch(/\b2\b/);
});
