// Error responses of nginx itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { get, headers, port, raw, rawText } from './server.mjs';

const long = { headers: { Cookie: 'x'.repeat(20_000) } };
const large = { method: 'POST', headers: { 'Content-Length': 40_000_000 } };
const unknownCoding = { headers: { 'Transfer-Encoding': 'gzip' } };
const lines = (path, ...more) => [`GET ${path} HTTP/1.1`, ...more, 'Connection: close', '', ''].join('\r\n');
const bodies = '/api/sequitur/v1/bodies';

test('an error on a path of the API is a problem document', async () => {
  for (const [what, status, response] of [
    ['headers', 431, await raw(port, bodies, long)],
    ['body', 413, await raw(port, bodies, large)],
    ['transfer coding', 400, await raw(port, bodies, unknownCoding)],
    ['gone', 503, await raw(port, '/api/sequitur/v1/broken')],
    ['no host', 400, await rawText(port, lines(bodies))],
    ['percent', 400, await rawText(port, lines('/api/sequitur/v1/%', 'Host: x'))],
    ['too long', 414, await rawText(port, lines(`/api/sequitur/v1/${'x'.repeat(20_000)}`, 'Host: x'))],
  ]) {
    assert.equal(response.status, status, what);
    assert.equal(response.headers['content-type'], 'application/problem+json', what);
    assert.equal(response.headers['cache-control'], 'no-store', what);
    assert.equal(JSON.parse(response.text).status, status, what);
    assert.equal(response.headers['retry-after'], status === 503 ? '10' : undefined, what);
  }
});

test('a badly encoded path of a page gets the document of unknown pages, in the language of the address', async () => {
  for (const [path, language] of [
    ['/fr/demandes/%E0%A4%A', 'fr'],
    ['/nl/verzoeken/%zz', 'nl'],
    ['/fr/demandes/%00', 'fr'],
    ['/nl/verzoeken/a%00b', 'nl'],
  ]) {
    const response = await rawText(port, lines(path, 'Host: x'));
    assert.deepEqual([response.status, response.text], [200, `${language}/any`], path);
    assert.equal(response.headers['content-type'], 'text/html', path);
    for (const name of Object.keys(headers)) {
      assert.ok(response.headers[name.toLowerCase()], `${name} of ${path}`);
    }
  }
});

test('an error response of the API is passed on', async () => {
  const ownWords = await raw(port, '/api/sequitur/v1/unavailable');
  assert.deepEqual([ownWords.status, ownWords.text], [503, 'its own words']);
});

test('an error elsewhere is a page in both languages', async () => {
  for (const [what, status, response] of [
    ['headers', 431, await raw(port, '/fr/', long)],
    ['body', 413, await raw(port, '/fr/', large)],
    ['transfer coding', 400, await raw(port, '/fr/', unknownCoding)],
    ['no host', 400, await rawText(port, lines('/fr/'))],
    ['percent', 400, await rawText(port, lines('/%', 'Host: x'))],
    ['too long', 414, await rawText(port, lines(`/fr/${'x'.repeat(20_000)}`, 'Host: x'))],
    ['nothing there', 404, await raw(port, '/assets/gone.js')],
    ['method', 405, await raw(port, '/fr/', { method: 'POST' })],
  ]) {
    assert.equal(response.status, status, what);
    assert.equal(response.headers['content-type'], 'text/html; charset=utf-8', what);
    assert.match(response.text, /<p lang="nl">/, what);
    for (const name of Object.keys(headers)) {
      assert.ok(response.headers[name.toLowerCase()], `${name} of ${what}`);
    }
  }
});

test('the documents of error responses cannot be requested', async () => {
  for (const path of ['/-problem/503', '/-page/503']) {
    assert.equal((await raw(port, path)).status, 404, `${path} is for nginx alone`);
  }
});

test('HSTS is sent by nginx only over TLS, and on paths of the API by the API itself', async () => {
  const overTls = { 'X-Forwarded-Proto': 'https' };
  for (const path of ['/', '/fr/', '/assets/app-1a2b.js', '/assets/gone.js']) {
    assert.equal((await get(path, overTls)).headers.get('strict-transport-security'), 'max-age=31536000', path);
    assert.equal((await get(path)).headers.get('strict-transport-security'), null, path);
  }
  assert.equal((await get(bodies, overTls)).headers.get('strict-transport-security'), null);
  assert.equal((await raw(port, bodies, { headers: { ...overTls, ...long.headers } })).headers['strict-transport-security'], 'max-age=31536000');
});
