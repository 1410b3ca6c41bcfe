// Requests that nginx passes on to the API.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { from, get, port, raw } from './server.mjs';

test('requests are passed on unchanged, with the address of the client', async () => {
  const proxied = await get('/api/sequitur/v1/commitments?q=a%20b');
  assert.equal(await proxied.text(), `/api/sequitur/v1/commitments?q=a%20b 127.0.0.1:${port} http`);
  assert.equal(proxied.headers.get('etag'), '"1"');
  // The API limits rates by address: a client must not set it, only the trusted proxy may.
  const behind = await get('/api/sequitur/v1/bodies', { 'X-Forwarded-For': '203.0.113.5, 198.51.100.7' });
  assert.equal(behind.headers.get('seen-address'), '198.51.100.7');
  assert.match(await (await get('/.well-known/security.txt')).text(), /^\/\.well-known\/security\.txt /);
  assert.match(await (await get('/robots.txt')).text(), /^\/robots\.txt /);
  assert.equal((await get('/.well-known/other.txt')).status, 404);
  assert.equal(proxied.headers.get('cache-control'), null);
  // The API itself sets which sites may embed its pages.
  assert.equal(proxied.headers.get('x-frame-options'), null);
  assert.equal(proxied.headers.get('content-security-policy'), null);
  for (const path of ['/api//sequitur/v1/%61', '/x/../api/sequitur/v1/bodies', '/api/sequitur/v1/./bodies']) {
    assert.ok((await raw(port, path)).text.startsWith(`${path} `), `${path} was changed on its way to the API`);
  }
  assert.equal((await raw(port, '/api/sequitur/v1/bodies', from('203.0.113.9', { 'X-Forwarded-Proto': 'https' }))).text.split(' ')[2], 'https');
});
