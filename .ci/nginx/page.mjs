// The files of the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { get, headers, script, values } from './server.mjs';

test('the root redirects to the preferred language', async () => {
  for (const [accepted, language] of [
    [undefined, 'fr'],
    ['nl-BE,nl;q=0.9,fr;q=0.8', 'nl'],
    ['fr-BE,nl;q=0.9', 'fr'],
    ['en-GB,en;q=0.9, nl;q=0.8', 'nl'],
    ['en-NL,de', 'fr'],
  ]) {
    const home = await get('/', accepted ? { 'Accept-Language': accepted } : {});
    assert.deepEqual([home.status, home.headers.get('location')], [302, `/${language}/`], accepted);
    assert.match(home.headers.get('vary'), /Accept-Language/);
  }
});

test('each address gets its document, with the security headers', async () => {
  for (const [path, text] of [
    ['/fr/', 'fr/index'],
    ['/fr/demandes', 'fr/demandes'],
    ['/fr/demandes/?q=cpas', 'fr/demandes'],
    ['/fr/demandes/a-590-2.4', 'fr/demandes/one'],
  ]) {
    const response = await get(path);
    assert.deepEqual([response.status, await response.text()], [200, text], path);
    assert.equal(response.headers.get('content-type'), 'text/html');
    assert.match(response.headers.get('cache-control'), /must-revalidate/);
    assert.ok(response.headers.get('etag'), path);
    for (const [name, value] of Object.entries(headers)) {
      assert.equal(response.headers.get(name), value.replace('{login}', values.SEQUITUR_LOGIN), `${name} of ${path}`);
    }
  }
  assert.equal((await get('/nl')).headers.get('location'), '/nl/');
});

test('an address without a page gets 404, with the page that says so in its language', async () => {
  for (const [path, text] of [
    ['/fr/demandes/a/b', 'fr/any'],
    ['/fr/nulle-part', 'fr/any'],
    ['/nl/nergens?q=1', 'nl/any'],
    ['/fr/any', 'fr/any'],
  ]) {
    const response = await get(path);
    assert.deepEqual([response.status, await response.text()], [404, text], path);
    assert.equal(response.headers.get('content-type'), 'text/html');
    assert.match(response.headers.get('cache-control'), /no-store/);
    for (const name of Object.keys(headers)) assert.ok(response.headers.has(name), `${name} of ${path}`);
  }
  assert.equal((await get('/-missing-page/fr')).status, 404);
});

test('assets are sent compressed and may be cached for ever', async () => {
  const asset = await get('/assets/app-1a2b.js', { 'Accept-Encoding': 'gzip' });
  assert.equal(asset.headers.get('content-encoding'), 'gzip');
  assert.match(asset.headers.get('cache-control'), /immutable/);
  assert.equal(await asset.text(), script);
});

test('a missing file gets 404, with the security headers', async () => {
  for (const path of ['/assets/gone.js', '/de/', '/french', '/fr.html', '/index.html']) {
    const missing = await get(path);
    assert.equal(missing.status, 404, path);
    assert.doesNotMatch(missing.headers.get('cache-control'), /immutable/, path);
    for (const name of Object.keys(headers)) {
      assert.ok(missing.headers.has(name), `${name} of ${path}`);
    }
  }
});
