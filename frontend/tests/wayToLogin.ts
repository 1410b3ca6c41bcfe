import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The network between a browser and everything else, of which the part that leads to the login can be cut. */
export async function wayToLogin() {
  const login = new URL(process.env.SEQUITUR_KEYCLOAK_URL ?? '').host;
  let cut = false;
  const proxy = createServer((asked, answer) => {
    if (cut && asked.headers.host === login) {
      asked.socket.destroy();
      return;
    }
    const { method, headers, url = '' } = asked;
    const passedOn = request(url, { method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passedOn.on('error', () => asked.socket.destroy());
    asked.pipe(passedOn);
  });
  // A browser's own business elsewhere: nothing here is beyond this machine.
  proxy.on('connect', (_asked, socket) => socket.destroy());
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const { port } = proxy.address() as AddressInfo;
  return {
    server: `http://127.0.0.1:${port}`,
    cut: () => {
      cut = true;
    },
    mend: () => {
      cut = false;
    },
    close: () => proxy.close(),
  };
}
