// A local system for tests and drills: the launcher as a process, logins, and writes.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:net';

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

/** The page's authorization code flow, up to the token of a demonstration user. */
export async function logIn(ports, run, username) {
  const password = run.output.split('\n').find((line) => line.includes(username)).trim().split(/\s+/)[1];
  const realm = `http://localhost:${ports.login}/realms/sequitur/protocol/openid-connect`;
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `http://localhost:${ports.http}/fr/`;
  const asked = new URLSearchParams({
    client_id: 'sequitur-page',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirect,
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
  const exchanged = await fetch(`${realm}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: 'sequitur-page',
      grant_type: 'authorization_code',
      redirect_uri: redirect,
      code: new URL(sent.headers.get('location')).searchParams.get('code'),
      code_verifier: verifier,
    }),
  });
  const { access_token: token } = await exchanged.json();
  return { token, subject: JSON.parse(Buffer.from(token.split('.')[1], 'base64url')).sub };
}

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
