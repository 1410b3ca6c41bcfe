// Every rule of ours bites: each variant of the contract breaks one rule, once, and that rule alone speaks up.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';

const here = import.meta.dirname;
const ruleset = join(here, '../../../.spectral.yaml');
const contract = readFileSync(join(here, '../../../openapi.yaml'), 'utf8');

// The rule, then what to replace (where it first occurs) by what.
const variants = [
  ['openapi-version', ['3.0.3\ninfo', '3.0.2\ninfo']],
  ['path-segments', ['/{resolutionId}/text:', '/{resolutionId}/full-text:']],
  ['path-segments', ['/statistics:', '/statistics.json:']],
  ['path-keys-no-trailing-slash', ['/bodies/{bodyId}:', '/bodies/{bodyId}/:']],
  ['path-parameters', ['/bodies/{bodyId}:', '/bodies/{id}:'], ['name: bodyId', 'name: id']],
  ['path-plurals', ['/bodies/{bodyId}:', '/body/{bodyId}:']],
  ['list-paths', ['/bodies:', '/register:']],
  ['plural-lists', ['listBodies', 'getBodies']],
  ['operation-verb', ['listBodies', 'bodiesList'], ['/bodies:', '/register:']],
  ['operation-verb', ['getBody', 'fetchBody']],
  ['operation-verb', ['getBody', 'get_body']],
  ['operation-operationId', ['      operationId: getBody\n', '']],
  ['operation-operationId-unique', ['getResolutionText', 'getResolution']],
  ['operation-singular-tag', ['tags: [Bodies]', 'tags: [Bodies, Service]']],
  ['operation-tag-defined', ['tags: [Statistics]', 'tags: [Figures]']],
  ['operation-summary', ['      summary: Get a body\n', '']],
  ['operation-security', ['      security: []\n', '']],
  ['oas3-parameter-description', ['          description: Only commitments of these resolutions.\n', '']],
  ['parameter-names', ['name: dueSoon', 'name: due_soon']],
  ['query-integers', ['maximum: 200, ', '']],
  [
    'query-integers',
    ["items: { $ref: '#/components/schemas/ThemeId' }", 'items: { type: integer, minimum: 1 }'],
    ['[a-590-2]', '[2]'],
  ],
];

test('each rule is broken by its variants, and by them alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  try {
    variants.forEach(([, ...changes], i) => {
      const broken = changes.reduce((text, [from, to]) => {
        assert.ok(text.includes(from), `The contract no longer holds ${JSON.stringify(from)}`);
        return text.replace(from, () => to);
      }, contract);
      writeFileSync(join(folder, `${i}.yaml`), broken);
    });
    const run = spawnSync(
      'spectral',
      ['lint', join(folder, '*.yaml'), '--ruleset', ruleset, '--format=json', '--quiet'],
      { encoding: 'utf8' },
    );
    console.log(run.stderr);
    const found = variants.map(() => []);
    for (const { code, source, message } of JSON.parse(run.stdout)) found[parseInt(basename(source), 10)].push(code);
    assert.deepEqual(
      found,
      variants.map(([r]) => [r]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
