// Starts the launcher on a state folder and ports of its own, which all tests of the run share.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before } from 'node:test';

export const LAUNCHER = ['-jar', 'backend/launcher/target/launcher.jar'];
export const READY = 'Ctrl-C stops it.';
export const LOGIN_READY = 'For local use only';

/** For each expected text: a start that hangs then fails with its output. The first start of Keycloak builds it, on a busy machine. */
const PATIENCE_MS = 240_000;

/** A run that names another Keycloak starts none of its own, which takes most of a start's processor time. */
export const WITHOUT_LOGIN = { SEQUITUR_KEYCLOAK_URL: 'http://127.0.0.1:1' };

export const folder = mkdtempSync(join(tmpdir(), 'sequitur-local-'));
export const home = join(folder, 'home');
export let port;
export let loginPort;
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

/** Starts a program: its output so far, its exit code, and promises that end when it prints a text, or reports it as an error. */
export function start(command, environment = {}, stdio = 'pipe') {
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
  const awaited = (stream, output) => (text) =>
    new Promise((resolve, reject) => {
      const fail = (what) => reject(new Error(`${what}: ${running.output}${running.errors}`));
      const timer = setTimeout(() => fail(`"${text}" is missing after ${PATIENCE_MS} ms`), PATIENCE_MS);
      const look = () => {
        if (!output().includes(text)) return;
        clearTimeout(timer);
        resolve();
      };
      stream.on('data', look);
      running.end.then((code) => {
        clearTimeout(timer);
        fail(`ended with ${code}`);
      });
      look();
    });
  running.prints = awaited(child.stdout, () => running.output);
  running.reports = awaited(child.stderr, () => running.errors);
  return running;
}
/** Lets a running program outlive the test that started it. The caller stops it. */
export const shared = (running) => {
  started.splice(started.indexOf(running), 1);
  return running;
};
export const launch = (arguments_, environment) => start(['java', ...LAUNCHER, ...arguments_], environment, 'ignore');

/** Programs are shared and readable by all, and a server's socket has its own mode; the state folder protects both. */
export const isClosedToOthers = (folder) => {
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  // A running server creates and deletes files: find reports those that disappear, and exits with 1.
  const programs = ['-path', join(folder, 'programs'), '-prune'];
  const found = spawnSync('find', [folder, ...programs, '-o', '!', '-type', 'l', '!', '-type', 's', '-perm', '/077', '-print']);
  assert.equal(found.stdout.toString(), '', 'open to others');
};

export const processIn = (pidFile) => Number(readFileSync(join(home, pidFile), 'utf8'));
export const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
export const assertNoProcessLeft = () => {
  for (const file of ['api.pid', 'mariadb.pid', 'keycloak.pid', 'database.properties']) {
    assert.ok(!existsSync(join(home, file)), `${file} is still there`);
  }
};
export const assertOneLine = (text, pattern) => {
  assert.match(text, pattern);
  assert.equal(text.trim().split('\n').length, 1, text);
};
export const total = async () => {
  const response = await fetch(`http://127.0.0.1:${port}/api/sequitur/v1/commitments`);
  return (await response.json()).total;
};
