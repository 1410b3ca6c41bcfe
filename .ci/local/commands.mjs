// Commands beside a run: the end by Ctrl-C, and programs that run while the servers are up.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LAUNCHER, READY, home, launch, assertNoProcessLeft, start } from './system.mjs';

test('Ctrl-C in a terminal stops everything in order', async () => {
  // exec: a shell in between would be ended by the signal itself, whatever the launcher does.
  const run = start(['script', '-qec', ['exec java', ...LAUNCHER.map((word) => `'${word}'`), 'run'].join(' '), '/dev/null']);
  await run.prints(READY);
  run.child.stdin.write('\x03');
  assert.equal(await run.end, 0, run.output);
  assertNoProcessLeft();
  assert.match(readFileSync(join(home, 'mariadb.log'), 'utf8').trim().split('\n').at(-1), /Shutdown complete/);
});

test('a command runs while all servers and the login are ready, and its exit code is returned', async () => {
  const ready = `Promise.all([process.env.SEQUITUR_URL + '/api/sequitur/v1/health', process.env.SEQUITUR_KEYCLOAK_URL + '/realms/sequitur']
    .map((address) => fetch(address))).then((answers) => process.exit(answers.every((answer) => answer.ok) ? 7 : 1))`;
  const during = launch(['during', '--login', 'node', '-e', ready], { SEQUITUR_HOME: '' });
  assert.equal(await during.end, 7, during.errors);
});
