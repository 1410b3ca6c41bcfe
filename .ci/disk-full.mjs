// Fills the disk of a running system: node .ci/disk-full.mjs, as root on Linux, after the build. The state folder is
// on a file system in memory, which is removed afterwards.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BASE, OPEN, askQuestion, freePorts, launch, logInAs, stopAll } from './system.mjs';

const LONG = 'x'.repeat(1900);
const folder = mkdtempSync(join(tmpdir(), 'sequitur-full-'));
const home = join(folder, 'home');
const filler = join(folder, 'filler');
const ports = await freePorts();
const settings = { SEQUITUR_WATCH_EVERY: '1S', SEQUITUR_DISK_LEAST_FREE: '50M' };
const get = (path) => fetch(`http://127.0.0.1:${ports.http}${BASE}${path}`);
const sleep = (millis) => new Promise((done) => setTimeout(done, millis));

execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder]);
try {
  mkdirSync(home, { mode: 0o700 });
  symlinkSync(resolve('.sequitur/programs'), join(home, 'programs'));
  const run = launch(ports, home, ['run'], settings);
  await run.says(OPEN);
  const { token } = await logInAs(ports, run, 'staff@example.org');
  const write = () => askQuestion(ports, token, 'a-590-2.3', LONG);
  const acknowledged = [(await write()).body.questionId];

  fill();
  let refused;
  for (let tries = 0; tries < 2000 && !refused; tries++) {
    const { status, body } = await write();
    if (status === 201) acknowledged.push(body.questionId);
    else refused = { status, type: body.type };
  }
  assert.deepEqual(refused, { status: 507, type: 'urn:problem-type:sequitur:storageFull' });
  assert.equal((await get('/commitments')).status, 200, 'readers are served');
  while ((await (await get('/health')).json()).status !== 'DEGRADED') await sleep(200);

  rmSync(filler);
  for (let tries = 0; tries < 60; tries++) {
    const { status, body } = await write();
    if (status === 201) {
      acknowledged.push(body.questionId);
      break;
    }
    await sleep(1000);
  }
  let found = 0;
  for (const id of acknowledged) found += (await get(`/questions/${id}`)).status === 200 ? 1 : 0;
  await run.stop();
  const verified = launch(ports, home, ['verify']);
  assert.equal(await verified.end, 0, verified.output);

  console.log(`refused with 507; acknowledged ${acknowledged.length}, found ${found}; ${verified.output.trim()}`);
  assert.equal(found, acknowledged.length);
} finally {
  await stopAll();
  execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
}

/** Fills the disk to the last byte. */
function fill() {
  const file = openSync(filler, 'w');
  const block = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) writeSync(file, block);
  } catch (full) {
    assert.equal(full.code, 'ENOSPC');
  } finally {
    closeSync(file);
  }
}
