// Errors at the start, each reported in one line.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { LAUNCHER, folder, launch, loginPort, assertNoProcessLeft, assertOneLine, port } from './system.mjs';

test('a port in use is reported in one line', async () => {
  for (const taken of [port, loginPort]) {
    const other = createServer();
    await new Promise((resolve) => other.listen(taken, '127.0.0.1', resolve));
    const run = launch(['run']);
    assert.equal(await run.end, 1);
    assertOneLine(run.errors, new RegExp(`Port ${taken} is taken`));
    await new Promise((resolve) => other.close(resolve));
    assertNoProcessLeft();
  }
});

test('an unreachable database is reported in one line', async () => {
  const run = launch(['run'], { SEQUITUR_DB_URL: 'jdbc:mariadb://127.0.0.1:1/sequitur', SEQUITUR_DB_PASSWORD: 'x' });
  assert.notEqual(await run.end, 0);
  assertOneLine(run.errors, /127\.0\.0\.1:1/);
  assertNoProcessLeft();
});

test('a wrong password is reported in one line', async () => {
  const during = launch([
    'during',
    'sh',
    '-c',
    `SEQUITUR_HOME=${folder}/other SEQUITUR_DB_PASSWORD=wrong exec java ${LAUNCHER.map((word) => `'${word}'`).join(' ')} run`,
  ]);
  assert.notEqual(await during.end, 0);
  assertOneLine(during.errors, /Access denied/);
});
