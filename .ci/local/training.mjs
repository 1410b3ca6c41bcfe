// The ahead-of-time cache of the JVM.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { READY, WITHOUT_LOGIN, launch, total } from './system.mjs';

const cache = 'backend/target/sequitur.aot';

test('training creates an ahead-of-time cache that works with the memory limits of the API', async () => {
  const training = launch(['train']);
  assert.equal(await training.end, 0);
  // Programs are unpacked by the first command that needs them.
  const errors = training.errors.replace(/^Unpacking .*\n/gm, '');
  assert.equal(errors, '', readFileSync('backend/target/training.log', 'utf8'));
  assert.ok(statSync(cache).size > 10_000_000, 'the cache is empty');

  const run = launch(['run'], WITHOUT_LOGIN);
  await run.prints(READY);
  assert.equal(await total(), 30);
  // If a cache does not fit, the JVM prints a message: see the next test.
  assert.doesNotMatch(run.errors, /AOT cache/);
});

test('an incompatible ahead-of-time cache is reported', async () => {
  const jar = 'backend/target/sequitur.jar';
  const { atime, mtime } = statSync(jar);
  const isTrained = existsSync(cache);
  if (isTrained) utimesSync(jar, atime, new Date(mtime.getTime() - 3_600_000));
  else writeFileSync(cache, 'no cache');
  try {
    const run = launch(['run'], { SEQUITUR_DB_URL: 'jdbc:mariadb://127.0.0.1:1/sequitur', SEQUITUR_DB_PASSWORD: 'x' });
    await run.end;
    assert.match(run.errors, /AOT cache/);
  } finally {
    if (isTrained) utimesSync(jar, atime, mtime);
    else rmSync(cache);
  }
});
