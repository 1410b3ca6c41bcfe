import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { data } from '#texts/data';

const texts = JSON.stringify(data);

test('the page names each table that the API exports', () => {
  const tables = [...readFileSync('../openapi.yaml', 'utf8').matchAll(/^ {2}\/exports\/(\w+):$/gm)].map(
    ([, name]) => name,
  );
  expect(tables).toContain('commitments');
  expect(tables.filter((name) => !texts.includes(`/exports/${name}`))).toEqual([]);
});

test('feed, calendar and frame of a resolution are described', () => {
  for (const address of ['/feeds/', '/calendars/', '/embeds/']) {
    const entry = data.sections.flatMap(({ blocks }) => blocks.flat()).find((block) => String(block).includes(address));
    expect(entry).toContain('`resolution`');
  }
});
