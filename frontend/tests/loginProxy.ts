import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy for the browser's traffic; the connection to the login can be cut. */
export async function loginProxy() {
  const login = new URL(process.env.SEQUITUR_KEYCLOAK_URL ?? '').host;
  let cut = false;
  const proxy = createServer((incoming, response) => {
    if (cut && incoming.headers.host === login) {
      incoming.socket.destroy();
      return;
    }
    const { method, headers, url = '' } = incoming;
    const passedOn = request(url, { method, headers }, (got) => {
      response.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(response);
    });
    passedOn.on('error', () => incoming.socket.destroy());
    incoming.pipe(passedOn);
  });
  // The browser's own traffic to other hosts: refused, as tests need nothing beyond this machine.
  proxy.on('connect', (_request, socket) => socket.destroy());
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
