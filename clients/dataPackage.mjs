// Reads the data package of a running register with a Frictionless reader: `node dataPackage.mjs API FOLDER`. FOLDER must not exist.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import datapackage from 'datapackage';

const [api, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const response = await fetch(`${api}/exports/dataPackage`);
writeFileSync(join(folder, 'package.zip'), Buffer.from(await response.arrayBuffer()));
if (spawnSync('jar', ['xf', 'package.zip'], { cwd: folder, stdio: 'inherit' }).status !== 0) process.exit(1);

const found = await datapackage.Package.load(join(folder, 'datapackage.json'), { basePath: folder });
const faults = found.valid ? [] : found.errors.map(({ message }) => message);
let rows = 0;
for (const resource of found.resources) {
  if (!resource.tabular) continue;
  // Casts each value to the type that the package states, and checks keys and constraints.
  await resource.read({ keyed: true, relations: true }).then(
    (read) => (rows += read.length),
    (error) => faults.push(`${resource.name}: ${[error, ...(error.errors ?? [])].map(({ message }) => message).join('; ')}`),
  );
}
console.log(`Data package: ${found.resources.length} resources, ${rows} rows read`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 || rows === 0 ? 1 : 0;
