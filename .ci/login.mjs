// The login of a local system.
import { createHash, randomBytes } from 'node:crypto';

/**
 * Performs a browser's login, up to the token.
 *
 * @param ports those of the page (`http`; or its address, `site`) and of Keycloak (`login`)
 * @returns the login form, the access token and its claims
 */
export async function logIn(ports, username, password, language = 'fr') {
  const realm = `http://localhost:${ports.login}/realms/sequitur/protocol/openid-connect`;
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `${ports.site ?? `http://localhost:${ports.http}`}/fr/`;
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
