// Tests each lint rule: every change breaks the contract and must yield exactly one finding, by the expected rule.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../../..');
const ruleset = join(root, '.spectral.yaml');
const contract = readFileSync(join(root, 'openapi.yaml'), 'utf8');

const ref = (to) => `{ $ref: '#/components/${to}' }`;
const notModified = `        '304': ${ref('responses/NotModified')}\n`;
const problem = `default: ${ref('responses/Problem')}`;
const text = `schema: ${ref('schemas/ResolutionText')}`;
const traced = `headers: { BelGov-Trace-Id: ${ref('headers/BelGov-Trace-Id')} }`;
const json = `content: { application/json: { schema: ${ref('schemas/Problem')} } }`;

// Changes by subject: the expected rule, the text to replace (first occurrence), and its replacement.
const changes = {
  paths: [
    ['openapi-version', 'openapi: 3.0.3', 'openapi: 3.0.2'],
    ['path-segments', '/{resolutionId}/text:', '/{resolutionId}/full-text:'],
    ['path-segments', '/statistics:', '/statistics.json:'],
    ['path-keys-no-trailing-slash', '/refData/{list}:', '/refData/{list}/:'],
    ['path-parameters', '/bodies/{bodyId}:', '/bodies/{id}:', 'name: bodyId', 'name: id'],
    ['path-plurals', '/closures/{closureId}:', '/closure/{closureId}:'],
    ['list-paths', '/bodies:', '/register:'],
    ['plural-lists', 'listCommitments', 'getCommitments'],
  ],
  operations: [
    ['operation-verb', 'getBody', 'bodyGet'],
    ['operation-verb', 'getStatistics', 'get_statistics'],
    ['operation-operationId', '      operationId: getResolution\n', ''],
    ['operation-operationId-unique', 'getResolutionText', 'getRefData'],
    ['operation-singular-tag', 'tags: [Bodies]', 'tags: [Bodies, Service]'],
    ['operation-tag-defined', 'tags: [Statistics]', 'tags: [Figures]'],
    ['operation-summary', '      summary: Get a body\n', ''],
    ['operation-client-error', `        '4XX': ${ref('responses/Problem')}\n`, ''],
    ['operation-description', '      description: The contract itself.\n', ''],
    ['info-contact', '  contact:\n    name: The publisher of the register, whose address is in `/catalogue`\n', ''],
    ['operation-security', '      security: []\n', ''],
    ['oas3-parameter-description', "          description: The list's name. An unknown one gives 404.\n", ''],
    ['parameter-names', 'name: dueSoon', 'name: due_soon'],
    ['query-integers', 'maximum: 200, ', ''],
    ['query-integers', `items: ${ref('schemas/ThemeId')}`, 'items: { type: integer }', '[a-590-2]', '[2]'],
  ],
  responses: [
    ['response-trace-id', 'BelGov-Trace-Id: { $ref', 'Trace-Id: { $ref'],
    ['response-object', text, `schema: { type: array, items: ${ref('schemas/ResolutionText')} }`],
    ['response-not-modified', notModified, ''],
    ['response-etag', 'ETag: { $ref', 'Tag: { $ref'],
    ['response-location', notModified, `        '201': { description: Made., ${traced} }\n${notModified}`],
    ['problem-default', problem, `default: ${ref('responses/NotModified')}`],
    ['problem-default', `        ${problem}\n`, ''],
    ['problem-media-type', 'application/problem+json:', 'application/json:'],
    ['problem-media-type', notModified, `        '409': { description: No., ${traced}, ${json} }\n${notModified}`],
    [
      'collection-page',
      'required: [self, items, total, page, pageSize, first, last]',
      'required: [self, items, total]',
    ],
    ['collection-parameters', `        - $ref: '#/components/parameters/PageSize'\n`, ''],
    ['oas3-valid-media-example', 'example: { status: DOWN }', 'example: { status: BROKEN }'],
  ],
  schemas: [
    ['schema-properties', 'previous:', 'before_it:'],
    [
      'path-ids',
      "description: The question's id.\n      schema: { type: string, format: uuid }",
      "description: The question's id.\n      schema: { type: string }",
    ],
    [
      'schema-alternatives',
      `        source: ${ref('schemas/Source')}\n        pages:`,
      `        source: { oneOf: [${ref('schemas/Source')}] }\n        pages:`,
    ],
    ['schema-names', ref('schemas/CreateEmail'), ref('schemas/NewEmail'), ' CreateEmail:', ' NewEmail:'],
    [
      'schema-strings',
      'description: A WrittenText.\n      type: string',
      `description: A WrittenText.\n      allOf: [${ref('schemas/SafeText')}]`,
    ],
    ['schema-objects', '      additionalProperties: false\n', ''],
    ['schema-objects', 'additionalProperties: false', 'additionalProperties: true'],
    ['schema-objects', '      required: [role, name]\n', ''],
    ['schema-required', 'required: [text]', 'required: [wording]'],
    ['schema-nullable', 'total: { type: integer', 'total: { nullable: true, type: integer'],
    ['schema-enums', 'enum: [executor', 'enum: [Executor'],
    ['schema-enums', 'partner, jointOwner]', '-partner]'],
    ['schema-enums', 'schema: { type: boolean }', 'schema: { type: string, enum: [over_due] }'],
    ['schema-sort', '-awaitedSince, relevance]', '-last_reported_on, relevance]'],
    ['schema-dates', 'name: asOf', 'name: day'],
    ['schema-dates', ' deadline:\n', ' due:\n'],
    ['schema-dates', ' lastReportedOn:\n', ' lastReportedAt:\n'],
    ['schema-dates', 'website: { type: string, format: uri }', 'checkedAt: { type: string }'],
    ['schema-dates', 'textHref: { type: string, format: uri }', 'textHref: { type: string, format: date-time }'],
    ['oas3-valid-schema-example', 'example: { fr: Sécurité, nl: Veiligheid }', 'example: { fr: Sécurité }'],
  ],
};

function broken(changes) {
  let text = contract;
  for (const [, ...replacements] of changes) {
    for (let i = 0; i < replacements.length; i += 2) {
      assert.ok(text.includes(replacements[i]), `The contract no longer holds ${replacements[i]}`);
      text = text.replace(replacements[i], () => replacements[i + 1]);
    }
  }
  return text;
}

const folder = mkdtempSync(join(tmpdir(), 'contract-'));
after(() => rmSync(folder, { recursive: true }));
for (const subject in changes) writeFileSync(join(folder, `${subject}.yaml`), broken(changes[subject]));
const { stdout } = spawnSync('spectral', ['lint', join(folder, '*.yaml'), '-r', ruleset, '-f', 'json', '-q']);
const findings = JSON.parse(stdout);

for (const subject in changes) {
  test(`the rules about ${subject} find each violation once`, () => {
    const found = findings.filter(({ source }) => basename(source) === `${subject}.yaml`).map(({ code }) => code);
    assert.deepEqual(found.sort(), changes[subject].map(([rule]) => rule).sort());
  });
}

test('every custom rule is tested', () => {
  const ours = readFileSync(ruleset, 'utf8').matchAll(/^ {2}([a-z-]+):$/gm);
  const tried = Object.values(changes)
    .flat()
    .map(([rule]) => rule);
  assert.deepEqual(
    [...ours].map(([, rule]) => rule).filter((rule) => !tried.includes(rule)),
    [],
  );
});
