// `{login}` becomes the variable $login of site.conf.template: where people log in is known only when nginx starts.
// Writes nginx's add_header lines for a flat JSON object of header names and values: node headers.mjs headers.json
import { readFileSync } from 'node:fs';

const headers = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const [name, value] of Object.entries(headers)) {
  if (!/^[A-Za-z-]+$/.test(name) || typeof value !== 'string' || /["\\$\r\n]/.test(value)) {
    throw new Error(`Cannot be written as an nginx header: ${name}: ${value}`);
  }
  console.log(`add_header ${name} "${value.replace('{login}', '$login')}" always;`);
}
// Empty, and so not sent, where the reader came without TLS.
console.log('add_header Strict-Transport-Security $transport_security always;');
