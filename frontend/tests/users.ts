import { createHash, randomBytes } from 'node:crypto';
import { request as requests } from '@playwright/test';
import users from '../../backend/keycloak/sequitur-users-0.json' with { type: 'json' };
import { SEQUITUR_URL } from '../tools/browser.mjs';

const KEYCLOAK = process.env.SEQUITUR_KEYCLOAK_URL;

/** Logs in through the browser and returns the token: there is no direct grant. */
export async function tokenOf(name: string): Promise<string> {
  if (!KEYCLOAK) throw new Error('No login runs beside: start the tests by "make test-frontend"');
  const user = users.users.find(({ username }) => username === `${name}@example.org`);
  if (!user) throw new Error(`The demonstration has no user ${name}`);
  // A separate context: Keycloak's cookies would continue another user's session.
  const request = await requests.newContext();
  const realm = `${KEYCLOAK}/realms/sequitur/protocol/openid-connect`;
  const verifier = randomBytes(32).toString('base64url');
  const client = { client_id: 'sequitur-page', redirect_uri: `${SEQUITUR_URL}/fr/` };
  const login = await request.get(`${realm}/auth`, {
    params: {
      ...client,
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    },
  });
  const action = (await login.text()).match(/action="([^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const sent = await request.post(action, {
    maxRedirects: 0,
    form: { username: user.username, password: user.credentials[0]?.value ?? '' },
  });
  const code = new URL(sent.headers().location ?? '').searchParams.get('code') ?? '';
  const exchanged = await request.post(`${realm}/token`, {
    form: { ...client, grant_type: 'authorization_code', code, code_verifier: verifier },
  });
  const { access_token: token } = await exchanged.json();
  await request.dispose();
  return token;
}
