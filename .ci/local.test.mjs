// Tests of the local system from a user's view: node --test .ci/local.test.mjs in the project's folder, after the
// build.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';

const LAUNCHER = ['-jar', 'backend/launcher/target/launcher.jar'];
const cache = 'backend/target/sequitur.aot';
const DOCUMENT = 'backend/src/main/resources/resolutions/a-590.json';
const READY = 'Ctrl-C stops it.';
const LOGIN_READY = 'For local use only';

const folder = mkdtempSync(join(tmpdir(), 'sequitur-local-'));
const home = join(folder, 'home');
let port;
let loginPort;
const freePort = async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: free } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return free;
};
before(async () => {
  port = await freePort();
  loginPort = await freePort();
});
const started = [];
afterEach(async () => {
  for (const running of started.splice(0)) {
    running.child.kill('SIGTERM');
    await running.end;
  }
});
after(() => rmSync(folder, { recursive: true }));

/** A running program: its output so far, its exit, and its first line that contains a text. */
function start(command, environment = {}, stdio = 'pipe') {
  const ports = { SEQUITUR_HTTP_PORT: String(port), SEQUITUR_KEYCLOAK_PORT: String(loginPort) };
  const env = { ...process.env, ...ports, SEQUITUR_HOME: home, ...environment };
  const child = spawn(command[0], command.slice(1), { env, stdio: [stdio, 'pipe', 'pipe'] });
  const running = { child, output: '', errors: '' };
  child.stdout.on('data', (data) => {
    running.output += data;
  });
  child.stderr.on('data', (data) => {
    running.errors += data;
  });
  running.end = new Promise((resolve) => child.on('close', (code) => resolve(code)));
  started.push(running);
  const awaited = (stream, said) => (text) =>
    new Promise((resolve, reject) => {
      const look = () => said().includes(text) && resolve();
      stream.on('data', look);
      running.end.then((code) => reject(new Error(`ended with ${code}: ${running.output}${running.errors}`)));
      look();
    });
  running.says = awaited(child.stdout, () => running.output);
  running.tells = awaited(child.stderr, () => running.errors);
  return running;
}
const launch = (arguments_, environment) => start(['java', ...LAUNCHER, ...arguments_], environment, 'ignore');

/** Programs are shared and readable by all, and a server's socket has its own mode; the state folder protects both. */
const isClosedToOthers = (folder) => {
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  // The files of a running server come and go: find reports those that disappear, and exits with 1.
  const programs = ['-path', join(folder, 'programs'), '-prune'];
  const found = spawnSync('find', [folder, ...programs, '-o', '!', '-type', 'l', '!', '-type', 's', '-perm', '/077', '-print']);
  assert.equal(found.stdout.toString(), '', 'open to others');
};

const processIn = (pidFile) => Number(readFileSync(join(home, pidFile), 'utf8'));
const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const nothingIsLeft = () => {
  for (const file of ['api.pid', 'mariadb.pid', 'keycloak.pid', 'database.properties']) {
    assert.ok(!existsSync(join(home, file)), `${file} is still there`);
  }
};
const oneLine = (text, pattern) => {
  assert.match(text, pattern);
  assert.equal(text.trim().split('\n').length, 1, text);
};
const total = async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/sequitur/v1/commitments`);
  return (await answer.json()).total;
};

test('a run serves the register, refuses a second one on its folder, and lends its database to an import', async () => {
  // A folder as an earlier version left it.
  mkdirSync(home, { mode: 0o755 });
  writeFileSync(join(home, 'keycloak.log'), '', { mode: 0o644 });
  const run = launch(['run']);
  await run.says(READY);
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

/** Performs a browser's login, up to the token. */
async function logIn(username, password, language) {
  const realm = `http://localhost:${loginPort}/realms/sequitur/protocol/openid-connect`;
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `http://localhost:${port}/fr/`;
  const asked = new URLSearchParams({
    client_id: 'sequitur-page',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirect,
    ui_locales: language,
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  });
  const form = await fetch(`${realm}/auth?${asked}`);
  const html = await form.text();
  const cookie = form.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ');
  const sent = await fetch(html.match(/action="([^"]+)"/)[1].replaceAll('&amp;', '&'), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body: new URLSearchParams({ username, password }),
  });
  const code = new URL(sent.headers.get('location')).searchParams.get('code');
  const exchanged = await fetch(`${realm}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: 'sequitur-page',
      grant_type: 'authorization_code',
      redirect_uri: redirect,
      code,
      code_verifier: verifier,
    }),
  });
  const { access_token: token } = await exchanged.json();
  return { html, token, claims: JSON.parse(Buffer.from(token.split('.')[1], 'base64url')) };
}

test('the login starts after the page, accepts the listed users, and is in both languages', async () => {
  const run = launch(['run'], { SEQUITUR_WATCH_DELAYED: '1S', SEQUITUR_WATCH_EVERY: '1S' });
  await run.says(READY);
  assert.ok(!run.output.includes(LOGIN_READY), 'the page waited for the login');
  // Health is good while Keycloak starts.
  const healths = new Set();
  while (!run.output.includes(LOGIN_READY) && run.child.exitCode === null) {
    healths.add((await (await fetch(`http://127.0.0.1:${port}/api/sequitur/v1/health`)).json()).status);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.deepEqual([...healths], ['UP']);
  await run.says(LOGIN_READY);
  isClosedToOthers(home);
  const [, username, password] = run.output.match(/(cocom@\S+)\s+(\S+)/);

  const { html, claims } = await logIn(username, password, 'nl');
  assert.match(html, /lang="nl"/);
  assert.equal(claims.iss, `http://localhost:${loginPort}/realms/sequitur`);
  assert.deepEqual([claims.aud, claims.bodies, claims.realm_access.roles], ['sequitur-api', ['/bodies/cocom'], ['agency']]);
  assert.doesNotMatch(JSON.stringify(claims), /name|mail/);
  const staff = await logIn('staff@example.org', password, 'fr');
  assert.match(staff.html, /lang="fr"/);
  assert.deepEqual([staff.claims.bodies ?? [], staff.claims.realm_access.roles], [[], ['staff']]);

  run.child.kill('SIGTERM');
  assert.equal(await run.end, 0);
  nothingIsLeft();
});

test('a user with a token can publish while Keycloak does not respond', async () => {
  const run = launch(['run']);
  await run.says(LOGIN_READY);
  const { token } = await logIn('cocom@example.org', 'demo-sequitur', 'fr');
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

test('processes left by a killed run are stopped by the next run, which keeps the data', async () => {
  const killed = launch(['run']);
  await killed.says(LOGIN_READY);
  killed.child.kill('SIGKILL');
  const left = [processIn('api.pid'), processIn('mariadb.pid'), processIn('keycloak.pid')];
  assert.ok(left.every(isAlive), 'the test needs what is left behind');

  const run = launch(['run']);
  await run.says(LOGIN_READY);
  for (const file of ['api.pid', 'mariadb.pid', 'keycloak.pid']) {
    assert.ok(!left.includes(processIn(file)), `${file} names what was left behind`);
  }
  assert.equal(await total(), 30);
  run.child.kill('SIGTERM');
  assert.equal(await run.end, 0);
  nothingIsLeft();
});

test('a server that exits is restarted on the same data, with a message', async () => {
  const run = launch(['run'], { SEQUITUR_KEYCLOAK_URL: 'http://127.0.0.1:1' });
  await run.says(READY);
  for (const [file, name] of [['mariadb.pid', 'MariaDB'], ['api.pid', 'The API']]) {
    const pid = processIn(file);
    process.kill(pid, 'SIGKILL');
    await run.tells(`${name} ended by itself`);
    await run.tells(`${name} runs again`);
    assert.notEqual(processIn(file), pid);
    let answered;
    for (let attempt = 0; attempt < 100 && answered !== 30; attempt++) {
      answered = await total().catch(() => undefined);
    }
    assert.equal(answered, 30, run.errors);
  }
  run.child.kill('SIGTERM');
  assert.equal(await run.end, 0);
  nothingIsLeft();
});

test('a server that exits repeatedly stops the system, with a message that names it', async () => {
  const run = launch(['run'], { SEQUITUR_KEYCLOAK_URL: 'http://127.0.0.1:1', SEQUITUR_MOST_RESTARTS: '1' });
  await run.says(READY);
  process.kill(processIn('api.pid'), 'SIGKILL');
  await run.tells('The API runs again');
  process.kill(processIn('api.pid'), 'SIGKILL');
  assert.equal(await run.end, 1);
  assert.match(run.errors, /The API ended 2 times within 10 minutes: everything is stopped\./);
  nothingIsLeft();
});

test('Ctrl-C in a terminal stops everything in order', async () => {
  // exec: a shell in between would be ended by the signal itself, whatever the launcher does.
  const run = start(['script', '-qec', ['exec java', ...LAUNCHER.map((word) => `'${word}'`), 'run'].join(' '), '/dev/null']);
  await run.says(READY);
  run.child.stdin.write('\x03');
  assert.equal(await run.end, 0, run.output);
  nothingIsLeft();
  assert.match(readFileSync(join(home, 'mariadb.log'), 'utf8').trim().split('\n').at(-1), /Shutdown complete/);
});

test('a port in use is reported in one line', async () => {
  for (const taken of [port, loginPort]) {
    const other = createServer();
    await new Promise((resolve) => other.listen(taken, '127.0.0.1', resolve));
    const run = launch(['run']);
    assert.equal(await run.end, 1);
    oneLine(run.errors, new RegExp(`Port ${taken} is taken`));
    await new Promise((resolve) => other.close(resolve));
    nothingIsLeft();
  }
});

test('an unreachable database is reported in one line', async () => {
  const run = launch(['run'], { SEQUITUR_DB_URL: 'jdbc:mariadb://127.0.0.1:1/sequitur', SEQUITUR_DB_PASSWORD: 'x' });
  assert.notEqual(await run.end, 0);
  oneLine(run.errors, /127\.0\.0\.1:1/);
  nothingIsLeft();
});

test('training creates an ahead-of-time cache that works with the memory limits of the API', async () => {
  const training = launch(['train']);
  assert.equal(await training.end, 0);
  // Programs are unpacked by the first command that needs them.
  const errors = training.errors.replace(/^Unpacking .*\n/gm, '');
  assert.equal(errors, '', readFileSync('backend/target/training.log', 'utf8'));
  assert.ok(statSync(cache).size > 10_000_000, 'the cache is empty');

  const run = launch(['run']);
  await run.says(READY);
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

test('a wrong password is reported in one line', async () => {
  const during = launch([
    'during',
    'sh',
    '-c',
    `SEQUITUR_HOME=${folder}/other SEQUITUR_DB_PASSWORD=wrong exec java ${LAUNCHER.map((word) => `'${word}'`).join(' ')} run`,
  ]);
  assert.notEqual(await during.end, 0);
  oneLine(during.errors, /Access denied/);
});

test('a command that needs the login runs once the login is ready', async () => {
  const issuer = "fetch(process.env.SEQUITUR_KEYCLOAK_URL + '/realms/sequitur').then((r) => process.exit(r.ok ? 7 : 1))";
  const during = launch(['during', '--login', 'node', '-e', issuer]);
  assert.equal(await during.end, 7, during.errors);
});

test('a command runs while all servers are up, and its exit code is returned', async () => {
  const healthy = "fetch(process.env.SEQUITUR_URL + '/api/sequitur/v1/health').then((r) => process.exit(r.ok ? 7 : 1))";
  const during = launch(['during', 'node', '-e', healthy], { SEQUITUR_HOME: '' });
  assert.equal(await during.end, 7, during.errors);
});
