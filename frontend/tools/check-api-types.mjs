// Generates the contract's types and compares them with the committed ones.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const generator = join(here, 'openapi');
// TypeScript 7 has no compiler API: the generator needs its own, older version, with a separate lock file.
if (!existsSync(join(generator, 'node_modules')))
  execFileSync('npm', ['ci', '--silent'], { cwd: generator, stdio: 'inherit' });

const work = mkdtempSync(join(tmpdir(), 'api-types-'));
try {
  const fresh = join(work, 'schema.gen.ts');
  execFileSync('node', ['generate.mjs', fresh], { cwd: generator, stdio: ['ignore', 'ignore', 'inherit'] });
  if (readFileSync(fresh, 'utf8') !== readFileSync(join(here, '../src/api/schema.gen.ts'), 'utf8')) {
    console.error('src/api/schema.gen.ts is not what openapi.yaml says: run "npm run api-types".');
    process.exit(1);
  }
  console.log('API types: as the contract says');
} finally {
  rmSync(work, { recursive: true, force: true });
}
