// Starts a real nginx with the page's configuration, a stub page and a stub API, and sends requests like a browser.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = mkdtempSync(join(tmpdir(), 'sequitur-nginx-'));
const page = join(folder, 'page');
const script = `/* ${'x'.repeat(2000)} */`;

for (const name of ['fr/demandes', 'nl', 'assets']) {
  mkdirSync(join(page, name), { recursive: true });
}
for (const name of ['fr/index', 'fr/demandes', 'fr/demandes/one', 'fr/any', 'nl/any']) {
  writeFileSync(join(page, `${name}.html`), name);
}
writeFileSync(join(page, 'assets/app-1a2b.js'), script);
writeFileSync(join(page, 'assets/app-1a2b.js.gz'), gzipSync(script));
writeFileSync(join(page, 'favicon.svg'), '<svg/>');

const listen = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
const freePort = async () => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const api = createServer((request, response) => {
  if (request.url === '/api/sequitur/v1/broken') {
    request.socket.destroy();
    return;
  }
  if (request.url === '/api/sequitur/v1/unavailable') {
    response.writeHead(503, { 'Content-Type': 'application/problem+json' }).end('its own words');
    return;
  }
  response.setHeader('ETag', '"1"');
  response.setHeader('Seen-Address', request.headers['x-forwarded-for']);
  response.end(`${request.url} ${request.headers.host} ${request.headers['x-forwarded-proto']}`);
});
const apiPort = await listen(api);
const keycloak = createServer((request, response) => {
  const { host, 'x-forwarded-for': address, 'x-forwarded-host': outer, 'x-forwarded-proto': scheme } = request.headers;
  response.end(JSON.stringify({ url: request.url, host, address, outer, scheme }));
});
const keycloakPort = await listen(keycloak);
const port = await freePort();
const loginPort = await freePort();

const values = {
  SEQUITUR_API: `http://127.0.0.1:${apiPort}`,
  SEQUITUR_LOGIN: 'https://login.example.org',
  SEQUITUR_KEYCLOAK: `http://127.0.0.1:${keycloakPort}`,
  SEQUITUR_LOGIN_LISTEN: `127.0.0.1:${loginPort}`,
  SEQUITUR_PAGE_LISTEN: `127.0.0.1:${port}`,
  SEQUITUR_PAGE_PROXY: '127.0.0.1',
  SEQUITUR_PAGE_ROOT: page,
  SEQUITUR_PAGE_HEADERS: join(folder, 'headers.conf'),
  SEQUITUR_PAGE_ERRORS: join(folder, 'errors.conf'),
  NGINX_LOCAL_RESOLVERS: '127.0.0.1',
};
const site = readFileSync('frontend/nginx/site.conf.template', 'utf8');
writeFileSync(
  join(folder, 'site.conf'),
  site.replace(/\$\{([A-Z_]+)\}/g, (_, name) => {
    assert.ok(name in values, `the template uses ${name}, which the image does not set`);
    return values[name];
  }),
);
const headers = JSON.parse(readFileSync('frontend/headers.json', 'utf8'));
writeFileSync(
  values.SEQUITUR_PAGE_HEADERS,
  execFileSync('node', ['frontend/nginx/headers.mjs', 'frontend/headers.json']),
);
writeFileSync(
  values.SEQUITUR_PAGE_ERRORS,
  execFileSync('node', ['frontend/nginx/errors.mjs', values.SEQUITUR_PAGE_HEADERS]),
);
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((name) => `${name}_temp_path ${join(folder, name)};`)
  .join('\n');
writeFileSync(
  join(folder, 'nginx.conf'),
  `${process.getuid() === 0 ? 'user root; ' : ''}daemon off; pid ${folder}/pid; error_log stderr warn; events {}
http { access_log off; types { text/html html; text/javascript js; image/svg+xml svg; }
${temporary}
include ${folder}/site.conf; }`,
);

const program = process.env.NGINX ?? '/usr/sbin/nginx';
const nginx = spawn(program, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
/** A path sent unchanged: fetch would normalise it. */
const raw = (to, path, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: to, path, method, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (data) => {
        text += data;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
/** Sends a malformed request, which client libraries refuse to send. */
const rawText = (to, text) =>
  new Promise((resolve, reject) => {
    let answer = '';
    connect(to, '127.0.0.1')
      .on('data', (data) => {
        answer += data;
      })
      .on('end', () => {
        const [head, body] = answer.split('\r\n\r\n');
        const [first, ...rest] = head.split('\r\n');
        const headers = Object.fromEntries(rest.map((line) => line.split(': ')).map(([name, value]) => [name.toLowerCase(), value]));
        resolve({ status: Number(first.split(' ')[1]), headers, text: body });
      })
      .on('error', reject)
      .end(text);
  });
/** Sends as another reader, whose address the TLS proxy forwards. */
const from = (address, headers = {}) => ({ headers: { 'X-Forwarded-For': address, ...headers } });
const get = (path, sent = {}) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers: sent });

try {
  for (let tries = 0; ; tries++) {
    if (await get('/favicon.svg').catch(() => false)) break;
    assert.ok(tries < 50 && nginx.exitCode === null, 'nginx did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

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

  for (const [path, text] of [
    ['/fr/', 'fr/index'],
    ['/fr/demandes', 'fr/demandes'],
    ['/fr/demandes/?q=cpas', 'fr/demandes'],
    ['/fr/demandes/a-590-2.4', 'fr/demandes/one'],
    ['/fr/demandes/a/b', 'fr/any'],
    ['/fr/nulle-part', 'fr/any'],
    ['/nl/', 'nl/any'],
    ['/nl/verzoeken/a-590-2.4', 'nl/any'],
  ]) {
    const answer = await get(path);
    assert.deepEqual([answer.status, await answer.text()], [200, text], path);
    assert.equal(answer.headers.get('content-type'), 'text/html');
    assert.match(answer.headers.get('cache-control'), /must-revalidate/);
    assert.ok(answer.headers.get('etag'), path);
    for (const [name, value] of Object.entries(headers)) {
      assert.equal(answer.headers.get(name), value.replace('{login}', values.SEQUITUR_LOGIN), `${name} of ${path}`);
    }
  }
  assert.equal((await get('/nl')).headers.get('location'), '/nl/');

  const asset = await get('/assets/app-1a2b.js', { 'Accept-Encoding': 'gzip' });
  assert.equal(asset.headers.get('content-encoding'), 'gzip');
  assert.match(asset.headers.get('cache-control'), /immutable/);
  assert.equal(await asset.text(), script);

  for (const path of ['/assets/gone.js', '/de/', '/french', '/fr.html', '/index.html']) {
    const missing = await get(path);
    assert.equal(missing.status, 404, path);
    assert.doesNotMatch(missing.headers.get('cache-control'), /immutable/, path);
    for (const name of Object.keys(headers)) {
      assert.ok(missing.headers.has(name), `${name} of ${path}`);
    }
  }

  const proxied = await get('/api/sequitur/v1/commitments?q=a%20b');
  assert.equal(await proxied.text(), `/api/sequitur/v1/commitments?q=a%20b 127.0.0.1:${port} http`);
  assert.equal(proxied.headers.get('etag'), '"1"');
  // The API limits rates by address: a client must not set it, only the trusted proxy may.
  const behind = await get('/api/sequitur/v1/bodies', { 'X-Forwarded-For': '203.0.113.5, 198.51.100.7' });
  assert.equal(behind.headers.get('seen-address'), '198.51.100.7');
  assert.match(await (await get('/.well-known/security.txt')).text(), /^\/\.well-known\/security\.txt /);
  assert.equal((await get('/.well-known/other.txt')).status, 404);
  assert.equal(proxied.headers.get('cache-control'), null);
  // The API itself sets which sites may embed its pages.
  assert.equal(proxied.headers.get('x-frame-options'), null);
  assert.equal(proxied.headers.get('content-security-policy'), null);
  for (const path of ['/api//sequitur/v1/%61', '/x/../api/sequitur/v1/bodies', '/api/sequitur/v1/./bodies']) {
    assert.ok((await raw(port, path)).text.startsWith(`${path} `), `${path} was changed on its way to the API`);
  }
  assert.equal((await raw(port, '/api/sequitur/v1/bodies', from('203.0.113.9', { 'X-Forwarded-Proto': 'https' }))).text.split(' ')[2], 'https');

  // Of Keycloak, only the paths that users need are reachable.
  const discovery = '/realms/sequitur/.well-known/openid-configuration';
  for (const path of [discovery, '/realms/sequitur/account/', '/resources/abc/login/style.css']) {
    const answer = await raw(loginPort, `${path}?x=%2F..%2F;`, from('203.0.113.7, 198.51.100.1', { Forwarded: 'for=1.2.3.4' }));
    assert.deepEqual(
      [answer.status, JSON.parse(answer.text)],
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

  // One address has at most nine password attempts in a row; other addresses can still log in.
  const guess = (address) => raw(loginPort, '/realms/sequitur/login-actions/authenticate?x=1', { method: 'POST', ...from(address) });
  const guesses = [];
  for (let tries = 0; tries < 12; tries++) guesses.push((await guess('203.0.113.20')).status);
  assert.deepEqual([guesses.filter((status) => status === 200).length, guesses.at(-1)], [9, 429]);
  assert.equal((await guess('203.0.113.21')).status, 200);
  assert.equal((await raw(loginPort, discovery, from('203.0.113.20'))).status, 200);

  // Expensive requests are rate-limited, and the refusal is a problem document.
  const reports = await Promise.all(
    Array.from({ length: 40 }, () => raw(port, '/api/sequitur/v1/reports/followUp?resolution=a-590', from('203.0.113.30'))),
  );
  const refused = reports.filter(({ status }) => status === 429);
  assert.ok(refused.length >= 15, `${refused.length} of 40 reports at once were refused`);
  assert.equal(refused[0].headers['content-type'], 'application/problem+json');
  assert.equal(refused[0].headers['retry-after'], '10');
  assert.equal(JSON.parse(refused[0].text).status, 429);
  assert.equal((await raw(port, '/api/sequitur/v1/bodies', from('203.0.113.30'))).status, 200);
  assert.equal((await raw(port, '/api/sequitur/v1/reports/followUp?resolution=a-590', from('203.0.113.31'))).status, 200);

  // Responses of nginx itself: a problem document for API paths, a bilingual page elsewhere.
  const long = { headers: { Cookie: 'x'.repeat(20_000) } };
  const large = { method: 'POST', headers: { 'Content-Length': 40_000_000 } };
  const unknownCoding = { headers: { 'Transfer-Encoding': 'gzip' } };
  const lines = (path, ...more) => [`GET ${path} HTTP/1.1`, ...more, 'Connection: close', '', ''].join('\r\n');
  const bodies = '/api/sequitur/v1/bodies';
  for (const [what, status, answer] of [
    ['headers', 431, await raw(port, bodies, long)],
    ['body', 413, await raw(port, bodies, large)],
    ['transfer coding', 400, await raw(port, bodies, unknownCoding)],
    ['gone', 503, await raw(port, '/api/sequitur/v1/broken')],
    ['no host', 400, await rawText(port, lines(bodies))],
    ['percent', 400, await rawText(port, lines('/api/sequitur/v1/%', 'Host: x'))],
    ['too long', 414, await rawText(port, lines(`/api/sequitur/v1/${'x'.repeat(20_000)}`, 'Host: x'))],
  ]) {
    assert.equal(answer.status, status, what);
    assert.equal(answer.headers['content-type'], 'application/problem+json', what);
    assert.equal(answer.headers['cache-control'], 'no-store', what);
    assert.equal(JSON.parse(answer.text).status, status, what);
    assert.equal(answer.headers['retry-after'], status === 503 ? '10' : undefined, what);
  }
  const ownWords = await raw(port, '/api/sequitur/v1/unavailable');
  assert.deepEqual([ownWords.status, ownWords.text], [503, 'its own words']);
  for (const [what, status, answer] of [
    ['headers', 431, await raw(port, '/fr/', long)],
    ['body', 413, await raw(port, '/fr/', large)],
    ['transfer coding', 400, await raw(port, '/fr/', unknownCoding)],
    ['no host', 400, await rawText(port, lines('/fr/'))],
    ['percent', 400, await rawText(port, lines('/fr/%', 'Host: x'))],
    ['too long', 414, await rawText(port, lines(`/fr/${'x'.repeat(20_000)}`, 'Host: x'))],
    ['nothing there', 404, await raw(port, '/assets/gone.js')],
    ['method', 405, await raw(port, '/fr/', { method: 'POST' })],
  ]) {
    assert.equal(answer.status, status, what);
    assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8', what);
    assert.match(answer.text, /<p lang="nl">/, what);
    for (const name of Object.keys(headers)) {
      assert.ok(answer.headers[name.toLowerCase()], `${name} of ${what}`);
    }
  }
  for (const path of ['/-problem/503', '/-page/503']) {
    assert.equal((await raw(port, path)).status, 404, `${path} is for nginx alone`);
  }

  // HSTS is only sent for requests that came over TLS. The API sets it itself.
  const overTls = { 'X-Forwarded-Proto': 'https' };
  for (const path of ['/', '/fr/', '/assets/app-1a2b.js', '/assets/gone.js']) {
    assert.equal((await get(path, overTls)).headers.get('strict-transport-security'), 'max-age=31536000', path);
    assert.equal((await get(path)).headers.get('strict-transport-security'), null, path);
  }
  assert.equal((await get(bodies, overTls)).headers.get('strict-transport-security'), null);
  assert.equal((await raw(port, bodies, { headers: { ...overTls, ...long.headers } })).headers['strict-transport-security'], 'max-age=31536000');
  console.log('nginx serves the page, the API and the login as it should.');
} finally {
  nginx.kill();
  await new Promise((resolve) => (nginx.exitCode === null ? nginx.once('exit', resolve) : resolve()));
  api.close();
  keycloak.close();
  rmSync(folder, { recursive: true });
}
