// Requests that nginx passes on to Keycloak.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { from, loginPort, port, raw } from './server.mjs';

const discovery = '/realms/sequitur/.well-known/openid-configuration';

test('only the paths of Keycloak that users need are reachable', async () => {
  for (const path of [discovery, '/realms/sequitur/account/', '/resources/abc/login/style.css']) {
    const response = await raw(loginPort, `${path}?x=%2F..%2F;`, from('203.0.113.7, 198.51.100.1', { Forwarded: 'for=1.2.3.4' }));
    assert.deepEqual(
      [response.status, JSON.parse(response.text)],
      [200, { url: `${path}?x=%2F..%2F;`, host: `127.0.0.1:${loginPort}`, address: '198.51.100.1', outer: `127.0.0.1:${loginPort}`, scheme: 'http' }],
    );
  }
  for (const path of [
    ...['/', '/admin', '/admin/', '/admin/master/console/', '/admin/realms/sequitur/users', '/realms/master', '/metrics', '/health'],
    ...['/realms/master/protocol/openid-connect/token', '/realms/sequitur/../master/', '/realms/sequitur/%2e%2e/master/'],
    ...['/realms/sequitur/..%2fmaster/', '/realms/sequitur/..;/master/', '/realms;/master/', '/realms/sequitur//../../admin/'],
    ...['//admin/', '/resources/../admin/', '/realms/sequitur/..%5c..%5cadmin/', '/REALMS/MASTER/', '/js/keycloak.js'],
  ]) {
    assert.equal((await raw(loginPort, path)).status, 404, path);
    if (!path.startsWith('/realms/sequitur/') && path !== '/') {
      assert.notEqual((await raw(port, path)).text.includes('"url"'), true, path);
    }
  }
  assert.equal((await raw(loginPort, discovery, { method: 'POST', body: 'x'.repeat(70_000) })).status, 413);
});

test('one address has at most nine password attempts in a row; other addresses can still log in', async () => {
  const guess = (address) => raw(loginPort, '/realms/sequitur/login-actions/authenticate?x=1', { method: 'POST', ...from(address) });
  const guesses = [];
  for (let tries = 0; tries < 12; tries++) guesses.push((await guess('203.0.113.20')).status);
  assert.deepEqual([guesses.filter((status) => status === 200).length, guesses.at(-1)], [9, 429]);
  assert.equal((await guess('203.0.113.21')).status, 200);
  assert.equal((await raw(loginPort, discovery, from('203.0.113.20'))).status, 200);
});
