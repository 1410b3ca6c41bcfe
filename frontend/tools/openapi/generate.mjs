// Writes the contract's types to src/api/schema.gen.ts, or to the given path.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';

const here = import.meta.dirname;
const target = resolve(process.argv[2] ?? join(here, '../../src/api/schema.gen.ts'));
const work = await mkdtemp(join(tmpdir(), 'openapi-types-'));
try {
  await createClient({
    input: join(here, '../../../openapi.yaml'),
    logs: { level: 'error' },
    output: { path: work },
    plugins: ['@hey-api/typescript'],
  });
  await writeFile(target, await readFile(join(work, 'types.gen.ts')));
} finally {
  await rm(work, { recursive: true, force: true });
}
