// Start, stop and what a run leaves behind.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LAUNCHER, LOGIN_READY, READY, home, isAlive, isClosedToOthers, launch, nothingIsLeft, oneLine, processIn, start, total } from './system.mjs';

const DOCUMENT = 'backend/src/main/resources/resolutions/a-590.json';

test('a run serves the register, refuses a second one on its folder, and lends its database to an import', async () => {
  // A folder as an earlier version left it.
  mkdirSync(home, { mode: 0o755 });
  writeFileSync(join(home, 'keycloak.log'), '', { mode: 0o644 });
  const run = launch(['run']);
  await run.prints(READY);
  assert.equal(await total(), 30);
  isClosedToOthers(home);

  const second = launch(['run']);
  assert.equal(await second.end, 1);
  oneLine(second.errors, /Another run has/);

  const document = launch(['import', DOCUMENT]);
  assert.equal(await document.end, 0, document.errors);

  run.child.kill('SIGTERM');
  assert.equal(await run.end, 0);
  nothingIsLeft();
});

test('processes left by a killed run are stopped by the next run, which keeps the data', async () => {
  const killed = launch(['run']);
  await killed.prints(LOGIN_READY);
  killed.child.kill('SIGKILL');
  const left = [processIn('api.pid'), processIn('mariadb.pid'), processIn('keycloak.pid')];
  assert.ok(left.every(isAlive), 'the test needs what is left behind');

  const run = launch(['run']);
  await run.prints(LOGIN_READY);
  for (const file of ['api.pid', 'mariadb.pid', 'keycloak.pid']) {
    assert.ok(!left.includes(processIn(file)), `${file} names what was left behind`);
  }
  assert.equal(await total(), 30);
  run.child.kill('SIGTERM');
  assert.equal(await run.end, 0);
  nothingIsLeft();
});

test('Ctrl-C in a terminal stops everything in order', async () => {
  // exec: a shell in between would be ended by the signal itself, whatever the launcher does.
  const run = start(['script', '-qec', ['exec java', ...LAUNCHER.map((word) => `'${word}'`), 'run'].join(' '), '/dev/null']);
  await run.prints(READY);
  run.child.stdin.write('\x03');
  assert.equal(await run.end, 0, run.output);
  nothingIsLeft();
  assert.match(readFileSync(join(home, 'mariadb.log'), 'utf8').trim().split('\n').at(-1), /Shutdown complete/);
});

test('a command runs while all servers are up, and its exit code is returned', async () => {
  const healthy = "fetch(process.env.SEQUITUR_URL + '/api/sequitur/v1/health').then((r) => process.exit(r.ok ? 7 : 1))";
  const during = launch(['during', 'node', '-e', healthy], { SEQUITUR_HOME: '' });
  assert.equal(await during.end, 7, during.errors);
});
