// Reads every public GET of a running register with generated clients, and its data package with a Frictionless reader:
// `make test-clients`, which generates the clients.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findCalls } from './calls.mjs';
import { publishFacts } from './facts.mjs';

const API = `${process.env.SEQUITUR_URL}/api/sequitur/v1`;
const TARGET = 'clients/target';
const CALLS = `${TARGET}/calls.json`;
/** Operations for which the demonstration has nothing to read; an archive needs a month with events that is over. */
const NOTHING = ['getResolutionSource', 'getErratum', 'getCommitmentLink', 'getFeedArchive'];

/** The clients, each with the command that makes the calls. */
const CLIENTS = {
  Java: ['java', '-cp', `${TARGET}/classes:${readFileSync(`${TARGET}/class-path.txt`, 'utf8').trim()}`, 'org.sequitur.clients.Reader'],
  TypeScript: ['node', 'clients/read.cjs', `${TARGET}/typescript/dist`],
  Python: ['python3', 'clients/read.py', `${TARGET}/python`],
};

const run = ([program, ...words], stdio = 'inherit') => spawnSync(program, words, { stdio }).status === 0;

const { items } = await (await fetch(`${API}/commitments?pageSize=1`)).json();
await publishFacts(process.env.SEQUITUR_URL, process.env.SEQUITUR_KEYCLOAK_URL, items[0].commitmentId);
const { calls, left } = await findCalls(API);
writeFileSync(CALLS, JSON.stringify(calls));
console.log(`${calls.length} public operations; nothing to read for ${left.join(', ') || 'none'}`);
let failed = left.some((operation) => !NOTHING.includes(operation));
if (!run(['python3', '-c', 'import pydantic, urllib3, dateutil; assert pydantic.VERSION >= "2.11"'], 'ignore')) {
  console.log('Python: left out, as python3 with pydantic 2.11 or newer, urllib3 and dateutil is missing (Debian 12 has pydantic 1)');
  delete CLIENTS.Python;
}
for (const command of Object.values(CLIENTS)) failed = !run([...command, CALLS, API]) || failed;
rmSync(`${TARGET}/dataPackage`, { recursive: true, force: true });
failed = !run(['node', 'clients/dataPackage.mjs', API, `${TARGET}/dataPackage`]) || failed;
process.exitCode = failed ? 1 : 0;
