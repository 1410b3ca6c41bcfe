// The login of a local system.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { LOGIN_READY, READY, home, isClosedToOthers, launch, loginPort, nothingIsLeft, port, processIn } from './system.mjs';

/** Performs a browser's login, up to the token. */
async function logIn(username, password, language) {
  const realm = `http://localhost:${loginPort}/realms/sequitur/protocol/openid-connect`;
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `http://localhost:${port}/fr/`;
  const query = new URLSearchParams({
    client_id: 'sequitur-page',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirect,
    ui_locales: language,
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  });
  const form = await fetch(`${realm}/auth?${query}`);
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
  await run.prints(READY);
  assert.ok(!run.output.includes(LOGIN_READY), 'the page waited for the login');
  // Health is good while Keycloak starts.
  const healths = new Set();
  while (!run.output.includes(LOGIN_READY) && run.child.exitCode === null) {
    healths.add((await (await fetch(`http://127.0.0.1:${port}/api/sequitur/v1/health`)).json()).status);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.deepEqual([...healths], ['UP']);
  await run.prints(LOGIN_READY);
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
  await run.prints(LOGIN_READY);
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

test('a command that needs the login runs once the login is ready', async () => {
  const issuer = "fetch(process.env.SEQUITUR_KEYCLOAK_URL + '/realms/sequitur').then((r) => process.exit(r.ok ? 7 : 1))";
  const during = launch(['during', '--login', 'node', '-e', issuer]);
  assert.equal(await during.end, 7, during.errors);
});
