// Documents of pages, which the API fills.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { get, headers, port, raw } from './server.mjs';

test('a document comes from the API, as HTML with its entity tag', async () => {
  const filled = await get('/fr/demandes/a-590-1.1?asOf=2026-01-02', { Accept: '*/*' });
  assert.deepEqual([filled.status, await filled.text()], [200, 'filled /fr/demandes/a-590-1.1?asOf=2026-01-02 text/html']);
  assert.equal(filled.headers.get('etag'), '"2"');
  assert.equal(filled.headers.get('cache-control'), null);
});

test('what the API does not know is not found', async () => {
  const missing = await get('/fr/demandes/a-590-9.9');
  assert.deepEqual([missing.status, await missing.text()], [404, 'fr/any']);
  for (const name of Object.keys(headers)) assert.ok(missing.headers.has(name), name);
});

test('without the API, the document is sent as it was built', async () => {
  for (const path of ['/fr/demandes/broken', '/fr/demandes/unavailable', '/fr/demandes/of-an-api-without-page']) {
    const built = await get(path);
    assert.deepEqual([built.status, await built.text()], [200, 'fr/demandes/one'], path);
    for (const name of Object.keys(headers)) assert.ok(built.headers.has(name), `${name} of ${path}`);
  }
});

test('a document can only be read', async () => {
  assert.equal((await raw(port, '/fr/demandes/a-590-1.1', { method: 'PUT' })).status, 405);
});

test('the manifest has its type', async () => {
  const manifest = await get('/manifest-fr.webmanifest');
  assert.equal(manifest.headers.get('content-type'), 'application/manifest+json');
  assert.ok(manifest.headers.has('content-security-policy'));
});
