// Limits for each address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { from, port, raw } from './server.mjs';

test('expensive requests are limited, and the refusal is a problem document', async () => {
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
});
