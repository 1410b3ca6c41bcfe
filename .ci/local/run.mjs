// A run from its start, with its login, to its end by a kill; then the run that follows it. All tests share it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { logIn } from '../login.mjs';
import {
  LOGIN_READY,
  READY,
  home,
  isAlive,
  isClosedToOthers,
  launch,
  loginPort,
  assertNoProcessLeft,
  assertOneLine,
  port,
  processIn,
  shared,
  total,
} from './system.mjs';

const DOCUMENT = 'backend/src/main/resources/resolutions/a-590.json';
const PASSWORD = 'demo-sequitur';

describe('a run', () => {
  let run;
  before(() => {
    // A folder as an earlier version left it.
    mkdirSync(home, { recursive: true });
    chmodSync(home, 0o755);
    writeFileSync(join(home, 'keycloak.log'), '', { mode: 0o644 });
    run = shared(launch(['run'], { SEQUITUR_WATCH_DELAYED: '1S', SEQUITUR_WATCH_EVERY: '1S' }));
  });

  test('serves the register before its login is ready, and is healthy meanwhile', async () => {
    await run.prints(READY);
    assert.ok(!run.output.includes(LOGIN_READY), 'the page waited for the login');
    const healths = new Set();
    let awaiting = true;
    const login = run.prints(LOGIN_READY).finally(() => {
      awaiting = false;
    });
    while (awaiting) {
      healths.add((await (await fetch(`http://127.0.0.1:${port}/api/sequitur/v1/health`)).json()).status);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await login;
    assert.deepEqual([...healths], ['UP']);
    assert.equal(await total(), 30);
  });

  test('closes its folder to other users of the machine', () => isClosedToOthers(home));

  test('refuses a second run on its folder', async () => {
    const second = launch(['run']);
    assert.equal(await second.end, 1);
    assertOneLine(second.errors, /Another run has/);
  });

  test('lends its database to an import', async () => {
    const document = launch(['import', DOCUMENT]);
    assert.equal(await document.end, 0, document.errors);
  });

  test('accepts the users that it lists, in both languages', async () => {
    const [, username, password] = run.output.match(/(cocom@\S+)\s+(\S+)/);
    const { html, claims } = await logIn({ http: port, login: loginPort }, username, password, 'nl');
    assert.match(html, /lang="nl"/);
    assert.equal(claims.iss, `http://localhost:${loginPort}/realms/sequitur`);
    assert.deepEqual([claims.aud, claims.bodies, claims.realm_access.roles], ['sequitur-api', ['/bodies/cocom'], ['agency']]);
    assert.doesNotMatch(JSON.stringify(claims), /name|mail/);
    const staff = await logIn({ http: port, login: loginPort }, 'staff@example.org', password, 'fr');
    assert.match(staff.html, /lang="fr"/);
    assert.deepEqual([staff.claims.bodies ?? [], staff.claims.realm_access.roles], [[], ['staff']]);
  });

  test('lets a user with a token publish while Keycloak does not respond', async () => {
    const { token } = await logIn({ http: port, login: loginPort }, 'cocom@example.org', PASSWORD, 'fr');
    const send = (method, address, headers, body) =>
      fetch(address, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const reports = `http://127.0.0.1:${port}/api/sequitur/v1/commitments/a-590-2.3/progressReports`;
    const narrative = { fr: 'Les offres sont analysées.', nl: 'De offertes worden geanalyseerd.' };
    const draft = await send('POST', reports, {}, { implementationStatus: 'inProgress', narrative, originalLanguage: 'fr' });
    assert.equal(draft.status, 201);
    const keycloak = processIn('keycloak.pid');
    process.kill(keycloak, 'SIGSTOP');
    try {
      const { href } = await draft.json();
      const published = await send('PUT', `${href}/publication`, { 'if-match': draft.headers.get('etag') });
      assert.equal(published.status, 200);
    } finally {
      process.kill(keycloak, 'SIGCONT');
    }
  });

  test('that is killed leaves processes, which the next run stops; it keeps the data, and stops in order', async () => {
    run.child.kill('SIGKILL');
    await once(run.child, 'exit');
    const left = [processIn('api.pid'), processIn('mariadb.pid'), processIn('keycloak.pid')];
    assert.ok(left.every(isAlive), 'the test needs what is left behind');

    run = shared(launch(['run']));
    await run.prints(LOGIN_READY);
    for (const file of ['api.pid', 'mariadb.pid', 'keycloak.pid']) {
      assert.ok(!left.includes(processIn(file)), `${file} names what was left behind`);
    }
    assert.equal(await total(), 30);
    run.child.kill('SIGTERM');
    assert.equal(await run.end, 0);
    assertNoProcessLeft();
  });

  // A killed run is not waited for: what it left behind holds its output open, and the next run stops that.
  after(async () => {
    if (run?.child.kill('SIGTERM')) await once(run.child, 'exit');
  });
});
