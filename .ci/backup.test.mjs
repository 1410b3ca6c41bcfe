// Tests of backup and restore as an operator performs them: node --test .ci/backup.test.mjs in the project's folder,
// after the build.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { BASE, LAUNCHER, OPEN, askQuestion, freePorts, launch as launchOn, logInAs, stopAll } from './system.mjs';

const WRITERS = Number(process.env.WRITERS ?? 3);
const WRITES_BEFORE = Number(process.env.WRITES ?? 30);

const folder = mkdtempSync(join(tmpdir(), 'sequitur-backup-'));
const underLoad = join(folder, 'under-load.zip');
const atRest = join(folder, 'at-rest.zip');
let ports;
let original;
const acknowledged = [];
let acknowledgedBefore = [];

before(async () => {
  ports = await freePorts();
});
after(async () => {
  await stopAll();
  rmSync(folder, { recursive: true });
});

/** The launcher with a state folder; shares the unpacked programs. */
function launch(home, words, environment) {
  if (home !== 'untouched') shareProgramsWith(home);
  return launchOn(ports, join(folder, home), words, environment);
}

/** Unpacked once: by an earlier run in this folder, or by the first run of this test. */
function shareProgramsWith(home) {
  const own = join(folder, home, 'programs');
  const unpacked = [resolve('.sequitur/programs'), join(folder, 'original/programs')].find((path) => existsSync(path));
  if (unpacked && !existsSync(own)) {
    mkdirSync(join(folder, home), { recursive: true, mode: 0o700 });
    symlinkSync(unpacked, own);
  }
}
const succeeds = async (launched) => assert.equal(await launched.end, 0, launched.output);
const refuses = async (launched, why) => {
  assert.notEqual(await launched.end, 0, launched.output);
  assert.match(launched.output, why);
  assert.equal(launched.output.trim().split('\n').length, 1, launched.output);
};

const url = (path) => `http://127.0.0.1:${ports.http}${path.startsWith('/api') ? '' : BASE}${path}`;

const staff = (run) => logInAs(ports, run, 'staff@example.org');

async function withdrawQuestion(token, questionId) {
  const withdrawn = await fetch(url(`/questions/${questionId}/withdrawal`), {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reason: { fr: 'Un nom', nl: 'Een naam' }, originalLanguage: 'fr' }),
  });
  assert.equal(withdrawn.status, 200, await withdrawn.text());
}

/** Publishes questions on several commitments until stopped. */
function writeUntilStopped(token) {
  let stopped = false;
  const write = async (writer) => {
    for (let number = 0; !stopped; number++) {
      const commitment = `a-590-2.${1 + ((number + writer) % 8)}`;
      const { status, body } = await askQuestion(ports, token, commitment, `Question ${writer}.${number}`);
      if (status === 201) acknowledged.push(body.questionId);
      else if (status === 429) await new Promise((resolve) => setTimeout(resolve, 1000));
      else assert.fail(`${status} ${JSON.stringify(body)}`);
    }
  };
  const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));
  return {
    async until(count) {
      while (acknowledged.length < count) {
        await Promise.race([new Promise((resolve) => setTimeout(resolve, 50)), ...writers]);
      }
    },
    async stop() {
      stopped = true;
      await Promise.all(writers);
    },
  };
}

/** Bytes and entity tags of all public resources. */
async function everyPublicResponse() {
  const responses = new Map();
  const read = async (path) => {
    const response = await fetch(url(path));
    const bytes = Buffer.from(await response.arrayBuffer());
    responses.set(path, `${response.status} ${response.headers.get('etag')} ${createHash('sha256').update(bytes).digest('hex')}`);
    return bytes;
  };
  const items = async (path) => JSON.parse(await read(path)).items;
  for (const path of [
    '/resolutions',
    '/resolutions/a-590',
    '/resolutions/a-590/text',
    '/resolutions/a-590/textHistory',
    '/resolutions/a-590/timeline',
    '/resolutions/a-590/document',
    '/statistics?resolution=a-590',
    '/feeds/fr',
    '/calendars/nl',
    '/embeds/fr',
    '/catalogue',
    '/exports/commitments?format=csv',
    '/exports/questions?format=jsonl',
    '/exports/changes?format=csv',
    '/refData/problemTypes',
  ]) {
    await read(path);
  }
  for (const { bodyId } of await items('/bodies')) await read(`/bodies/${bodyId}`);
  await items('/changes?pageSize=100');
  for (const { commitmentId } of await items('/commitments?pageSize=100')) {
    const of = `/commitments/${commitmentId}`;
    for (const path of ['', '/progressReports', '/assessments', '/governmentResponses', '/deadlines', '/closures', '/shortTitle', '/history']) {
      await read(of + path);
    }
    for (const { questionId } of await items(`${of}/questions?pageSize=100`)) {
      await read(`/questions/${questionId}`);
    }
  }
  return responses;
}

test('a backup can be taken under load and is readable by its owner only', async () => {
  const run = launch('original', ['run']);
  await run.says(OPEN);
  original = await staff(run);
  const writers = writeUntilStopped(original.token);
  await writers.until(WRITES_BEFORE);
  acknowledgedBefore = [...acknowledged];

  await succeeds(launch('original', ['backup', underLoad]));

  await writers.until(acknowledged.length + WRITERS);
  await writers.stop();
  assert.ok(acknowledged.length > acknowledgedBefore.length, 'the writers went on');
  assert.equal(statSync(underLoad).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(folder).filter((name) => name.includes('unfinished')), []);
  await refuses(launch('original', ['backup', underLoad]), /exists already/);

  await succeeds(launch('original', ['backup', atRest]));
  original.responses = await everyPublicResponse();
  await withdrawQuestion(original.token, acknowledged[0]);
  await refuses(launch('original', ['restore', atRest, '--replace']), /Another run has/);
  await run.stop();
});

test('a corrupt, truncated or foreign backup is refused before any change', async () => {
  const whole = readFileSync(atRest);
  const flipped = Buffer.from(whole);
  flipped[Math.floor(whole.length / 2)] ^= 1;
  const emptyZip = Buffer.concat([Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18)]);
  for (const [name, content] of [
    ['cut-off', whole.subarray(0, whole.length - 100)],
    ['flipped', flipped],
    ['foreign', emptyZip],
    ['text', Buffer.from('not a backup')],
    ['empty', Buffer.alloc(0)],
  ]) {
    const file = join(folder, `${name}.zip`);
    writeFileSync(file, content);
    await refuses(launch('untouched', ['restore', file]), /backup/);
    assert.ok(!existsSync(join(folder, 'untouched')), `${name} made a state folder`);
  }
  await refuses(launch('original', ['restore', atRest]), /not empty/);
});

test('all writes acknowledged before a backup exist after its restore', async () => {
  await succeeds(launch('restored', ['restore', underLoad]));
  // Without the login, which only the next test needs.
  const run = launch('restored', ['run'], { SEQUITUR_KEYCLOAK_URL: 'http://127.0.0.1:1' });
  await run.says('Ctrl-C stops it.');
  for (const questionId of acknowledgedBefore) {
    assert.equal((await fetch(url(`/questions/${questionId}`))).status, 200, questionId);
  }
  await run.stop();
});

test('every public response has the same bytes and entity tag after a restore, and the same users can log in', async () => {
  await succeeds(launch('restored', ['restore', atRest, '--replace']));
  assert.equal(readdirSync(join(folder, 'restored')).filter((name) => name.startsWith('before-restore-')).length, 1);
  const run = launch('restored', ['run']);
  await run.says(OPEN);
  const responses = await everyPublicResponse();
  assert.ok(responses.size > 300, `${responses.size} responses were compared`);
  for (const [path, response] of original.responses) {
    assert.equal(responses.get(path), response, path);
  }
  assert.equal(responses.size, original.responses.size);
  assert.equal((await staff(run)).claims.sub, original.claims.sub);
  await run.stop();
});

test('a restore lists the withdrawals that it undoes', async () => {
  const restored = launch('original', ['restore', atRest, '--replace']);
  await succeeds(restored);
  assert.match(restored.output, /withdraw and erase them again/);
  assert.deepEqual(restored.output.match(/QUESTION \S+/g), [`QUESTION ${acknowledged[0]}`]);
});

test('a database that the environment names is backed up, and replaced only with --replace', async () => {
  const launcher = `java ${LAUNCHER.map((word) => `'${word}'`).join(' ')}`;
  const file = join(folder, 'external.zip');
  shareProgramsWith('nothing');
  const inOther = (command) =>
    launch('other', ['during', 'sh', '-c', `SEQUITUR_HOME='${join(folder, 'nothing')}'; export SEQUITUR_HOME; ${command}`]);
  await succeeds(inOther(`${launcher} backup '${file}'`));
  await refuses(inOther(`${launcher} restore '${file}'`), /database is not empty/);
  const replaced = inOther(`${launcher} restore '${atRest}' --replace`);
  await succeeds(replaced);
  assert.match(replaced.output, /intacts|ongewijzigd/, 'the journals were verified');
  assert.match(replaced.output, /withdraw and erase them again/);
});
