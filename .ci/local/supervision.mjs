// Servers that end by themselves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { READY, WITHOUT_LOGIN, launch, assertNoProcessLeft, processIn, total } from './system.mjs';

test('a server that exits is restarted on the same data, with a message', async () => {
  const run = launch(['run'], WITHOUT_LOGIN);
  await run.prints(READY);
  for (const [file, name] of [['mariadb.pid', 'MariaDB'], ['api.pid', 'The API']]) {
    const pid = processIn(file);
    process.kill(pid, 'SIGKILL');
    await run.reports(`${name} ended by itself`);
    await run.reports(`${name} runs again`);
    assert.notEqual(processIn(file), pid);
    let found;
    for (let attempt = 0; attempt < 100 && found !== 30; attempt++) {
      found = await total().catch(() => undefined);
    }
    assert.equal(found, 30, run.errors);
  }
  run.child.kill('SIGTERM');
  assert.equal(await run.end, 0);
  assertNoProcessLeft();
});

test('a server that exits repeatedly stops the system, with a message that names it', async () => {
  const run = launch(['run'], { ...WITHOUT_LOGIN, SEQUITUR_MOST_RESTARTS: '1' });
  await run.prints(READY);
  process.kill(processIn('api.pid'), 'SIGKILL');
  await run.reports('The API runs again');
  process.kill(processIn('api.pid'), 'SIGKILL');
  assert.equal(await run.end, 1);
  assert.match(run.errors, /The API ended 2 times within 10 minutes: everything is stopped\./);
  assertNoProcessLeft();
});
