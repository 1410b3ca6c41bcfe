// A real nginx with the page's configuration, in front of a stub page, a stub API and a stub Keycloak.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { gzipSync } from 'node:zlib';

const folder = mkdtempSync(join(tmpdir(), 'sequitur-nginx-'));
const page = join(folder, 'page');
export const script = `/* ${'x'.repeat(2000)} */`;

for (const name of ['fr/demandes', 'nl', 'assets']) {
  mkdirSync(join(page, name), { recursive: true });
}
for (const name of ['fr/index', 'fr/demandes', 'fr/demandes/one', 'fr/any', 'nl/any']) {
  writeFileSync(join(page, `${name}.html`), name);
}
writeFileSync(join(page, 'assets/app-1a2b.js'), script);
writeFileSync(join(page, 'assets/app-1a2b.js.gz'), gzipSync(script));
writeFileSync(join(page, 'favicon.svg'), '<svg/>');
writeFileSync(join(page, 'manifest-fr.webmanifest'), '{}');

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
  // This stub fills the document of one request; for others it answers like an API without the page.
  if (/^\/(fr|nl)\//.test(request.url)) {
    const html = (status, text) => response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ETag: '"2"' }).end(text);
    if (request.url.startsWith('/fr/demandes/a-590-1.1')) html(200, `filled ${request.url} ${request.headers.accept}`);
    else if (request.url === '/fr/demandes/a-590-9.9') html(404, 'none');
    else if (request.url === '/fr/demandes/broken') request.socket.destroy();
    else if (request.url === '/fr/demandes/unavailable') html(503, 'its own words');
    else response.writeHead(404, { 'Content-Type': 'application/problem+json' }).end('{}');
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
export const port = await freePort();
export const loginPort = await freePort();

export const values = {
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
export const headers = JSON.parse(readFileSync('frontend/headers.json', 'utf8'));
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
/** A path sent unchanged: fetch would normalize it. */
export const raw = (to, path, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: to, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (data) => {
        text += data;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
/** Sends a malformed request, which client libraries refuse to send. */
export const rawText = (to, text) =>
  new Promise((resolve, reject) => {
    let received = '';
    connect(to, '127.0.0.1')
      .on('data', (data) => {
        received += data;
      })
      .on('end', () => {
        const [head, body] = received.split('\r\n\r\n');
        const [first, ...rest] = head.split('\r\n');
        const headers = Object.fromEntries(rest.map((line) => line.split(': ')).map(([name, value]) => [name.toLowerCase(), value]));
        resolve({ status: Number(first.split(' ')[1]), headers, text: body });
      })
      .on('error', reject)
      .end(text);
  });
/** Sends as another reader, whose address the TLS proxy forwards. */
export const from = (address, headers = {}) => ({ headers: { 'X-Forwarded-For': address, ...headers } });
export const get = (path, sent = {}) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers: sent });

before(async () => {
  for (let tries = 0; ; tries++) {
    if (await get('/favicon.svg').catch(() => false)) break;
    assert.ok(tries < 50 && nginx.exitCode === null, 'nginx did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
after(async () => {
  nginx.kill();
  await new Promise((resolve) => (nginx.exitCode === null ? nginx.once('exit', resolve) : resolve()));
  api.close();
  keycloak.close();
  rmSync(folder, { recursive: true });
});
