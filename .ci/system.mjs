// A local system for tests and drills: the launcher as a process, logins, and writes.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { logIn } from './login.mjs';

export const LAUNCHER = ['-jar', 'backend/launcher/target/launcher.jar'];
export const BASE = '/api/sequitur/v1';
export const OPEN = 'For local use only';

const running = new Set();

/** Stops processes that are still running at the end of a test. */
export async function stopAll() {
  for (const child of running) {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
  }
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function freePorts() {
  const [http, login, management] = await Promise.all([freePort(), freePort(), freePort()]);
  return { http, login, management };
}

/** The launcher with a state folder. */
export function launch(ports, home, words, environment = {}) {
  return start('java', [...LAUNCHER, ...words], '.', ports, home, environment);
}

/** A command of a checkout's Makefile, with a state folder. */
export function make(checkout, ports, home, words, environment = {}) {
  return start('make', words, checkout, ports, home, environment);
}

function start(program, words, cwd, ports, home, environment) {
  const env = {
    ...process.env,
    SEQUITUR_HTTP_PORT: String(ports.http),
    SEQUITUR_KEYCLOAK_PORT: String(ports.login),
    SEQUITUR_MANAGEMENT_PORT: String(ports.management),
    SEQUITUR_HOME: home,
    // These tests write faster than the default rate limit for accounts.
    SEQUITUR_WRITES_PER_MINUTE: '0',
    ...environment,
  };
  const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const launched = { child, output: '' };
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      launched.output += data;
    });
  }
  launched.end = new Promise((resolve) =>
    child.on('close', (code) => {
      running.delete(child);
      resolve(code);
    }),
  );
  launched.says = (text) =>
    new Promise((resolve, reject) => {
      const look = () => launched.output.includes(text) && resolve();
      child.stdout.on('data', look);
      launched.end.then((code) => reject(new Error(`ended with ${code}: ${launched.output}`)));
      look();
    });
  launched.stop = async () => {
    child.kill('SIGTERM');
    assert.equal(await launched.end, 0, launched.output);
  };
  return launched;
}

/** Logs a demonstration user in, with the password that the run printed. */
export const logInAs = (ports, run, username) => {
  const password = run.output.split('\n').find((line) => line.includes(username)).trim().split(/\s+/)[1];
  return logIn(ports, username, password);
};

/** Publishes a question; returns status and response. */
export async function askQuestion(ports, token, commitment, text) {
  const response = await fetch(`http://127.0.0.1:${ports.http}${BASE}/commitments/${commitment}/questions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({
      visibility: 'public',
      text: { fr: `${text} ?`, nl: `In het Nederlands: ${text}?` },
      originalLanguage: 'fr',
      answerExpectedOn: '2033-01-01',
    }),
  });
  return { status: response.status, body: await response.json() };
}
