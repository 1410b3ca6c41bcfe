// make drill-upgrade FROM=commit: compares all responses before and after an upgrade.
//
// Builds FROM in a temporary checkout, starts it with a new database, publishes facts of every kind, changes the register,
// and stores every response to the requests that FROM's contract has. Then starts this checkout with the same database, and
// compares. Succeeds if all responses are the same, byte by byte, but for properties and columns that were added and for
// the exceptions, and if `make verify` passes. Documents (PDF, DOCX, XLSX) whose bytes differ are compared by their text.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BASE, OPEN, freePorts, logInAs, make, stopAll } from '../../../.ci/system.mjs';
import { contractOf } from './contract.mjs';
import { difference } from './difference.mjs';
import { publishEveryFact } from './facts.mjs';
import { readEverything } from './reader.mjs';
import { changeRegister, secondResolution } from './register.mjs';
import { sender } from './sender.mjs';

const SCHEMA = 'backend/src/main/resources/resolutions/resolution-document.schema.json';
const from = process.env.FROM ?? 'HEAD';
const folder = mkdtempSync(join(tmpdir(), 'sequitur-upgrade-'));
const before = join(folder, 'before');
const home = join(folder, 'home');
const ports = await freePorts();
const base = `http://localhost:${ports.http}${BASE}`;

// The drill sends many requests from one address.
const limits = Object.fromEntries(
  ['REPORTS', 'EXPORTS', 'SEARCHES', 'UPLOADS', 'WRITES'].map((kind) => [`SEQUITUR_${kind}_PER_MINUTE`, '0']),
);

const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trim();

/** Runs `make` in a checkout until the system is ready. */
async function started(checkout) {
  const run = make(checkout, ports, home, ['run'], limits);
  await run.says(OPEN);
  return run;
}

/** Make itself ends by the signal, after the launcher. */
async function stopped(run) {
  run.child.kill('SIGTERM');
  await run.end;
}

const login = (run) => async (name) => (await logInAs(ports, run, `${name}@example.org`)).token;

async function responses(run, contract) {
  const token = login(run);
  return {
    public: await readEverything(base, contract),
    staff: await readEverything(base, contract, await token('staff')),
    officer: await readEverything(base, contract, await token('cocom')),
  };
}

function count(found, what, path) {
  const { times, ...first } = found.get(what) ?? { times: 0, path };
  found.set(what, { ...first, times: times + 1 });
}

const mebibytes = (all) => `${all.size} responses, ${Math.round([...all.values()].reduce((sum, { bytes }) => sum + bytes.length, 0) / 104858) / 10} MiB`;

try {
  git('worktree', 'add', '--quiet', '--detach', before, from);
  for (const shared of ['.sequitur/programs', 'frontend/node_modules', 'frontend/tools/contract/node_modules']) {
    if (existsSync(shared)) {
      execFileSync('mkdir', ['-p', join(before, shared, '..')]);
      if (shared.startsWith('.')) symlinkSync(resolve(shared), join(before, shared));
      else execFileSync('cp', ['-al', shared, join(before, shared)]);
    }
  }

  console.log(`Before: ${git('log', '-1', '--format=%h %s', from)}`);
  const document = join(folder, 'second.json');
  const contract = contractOf(readFileSync(join(before, 'openapi.yaml'), 'utf8'));
  writeFileSync(document, JSON.stringify(secondResolution(readFileSync(join(before, SCHEMA), 'utf8'))));
  const old = await started(before);
  const imported = make(before, ports, home, ['import', `FILE=${document}`]);
  assert.equal(await imported.end, 0, imported.output);
  const published = new Map();
  const send = sender(base, login(old), published);
  await publishEveryFact(base, send);
  await changeRegister(send, contract);
  console.log(`Published: ${[...published].map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
  const expected = await responses(old, contract);
  await stopped(old);

  console.log(`After: ${git('log', '-1', '--format=%h %s')}${git('status', '--porcelain') ? ', with changes' : ''}`);
  const now = await started('.');
  const actual = await responses(now, contract);
  await stopped(now);

  let differences = 0;
  const additions = new Map();
  const exceptions = new Map();
  for (const reader of Object.keys(expected)) {
    console.log(`${reader}: ${mebibytes(expected[reader])}`);
    for (const path of new Set([...expected[reader].keys(), ...actual[reader].keys()])) {
      const { lines, added, why } = difference(path, expected[reader].get(path), actual[reader].get(path));
      for (const what of new Set(added)) count(additions, what, path);
      if (why) count(exceptions, why, path);
      if (lines.length === 0) continue;
      differences++;
      console.log(`  ${path}\n    ${lines.join('\n    ')}`);
    }
  }
  for (const [title, found] of [['Added', additions], ['Exceptions', exceptions]]) {
    if (found.size) console.log(`${title}:`);
    for (const [what, { times, path }] of found) console.log(`  ${what}: ${times} responses, the first ${path}`);
  }
  const verified = make('.', ports, home, ['verify']);
  assert.equal(await verified.end, 0, verified.output);
  console.log(`Verified: ${verified.output.trim().split('\n').filter((line) => !line.startsWith('make')).at(-1)}`);
  console.log(differences ? `${differences} responses differ.` : 'No other response differs.');
  process.exitCode = differences ? 1 : 0;
} finally {
  await stopAll();
  if (existsSync(before)) git('worktree', 'remove', '--force', before);
  rmSync(folder, { recursive: true, force: true });
}
