// dockerfile-steps FILE: runs the shell steps of a Dockerfile, stage by stage, on this machine instead of in its base
// images. Only for a disposable machine: the stages write to this machine's folders.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';

const STAGES = '/dockerfile-stages';
const CONTEXT = process.cwd();
const WORK = '/sequitur';
// Instructions for the container's run time, which cannot be executed here.
const NOT_RUN = ['EXPOSE', 'USER', 'ENTRYPOINT', 'CMD', 'HEALTHCHECK', 'LABEL', 'STOPSIGNAL'];

if (process.getuid() !== 0 || existsSync(STAGES) || existsSync(WORK)) {
  throw new Error(`This writes to ${WORK} and ${STAGES}: only as root, on a machine that has neither.`);
}

const file = process.argv[2];
const instructions = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#') && line.trim())
  .join('\n')
  .replace(/\\\n\s*/g, '')
  .split('\n');

let folder = '/';
let stage = 0;
let names = {};
const environment = { ...process.env };

/** Moves the output of the previous stage away. */
function begin(name) {
  names = { ...names, [name ?? String(stage)]: join(STAGES, String(stage)) };
  stage += 1;
  folder = '/';
}

function end() {
  if (stage > 0 && existsSync(WORK)) {
    mkdirSync(join(STAGES, String(stage - 1)), { recursive: true });
    renameSync(WORK, join(STAGES, String(stage - 1), basename(WORK)));
  }
}

function copy(words) {
  const from = words[0].startsWith('--from=') ? names[words.shift().slice('--from='.length)] : CONTEXT;
  const target = resolve(folder, words.at(-1));
  const sources = words.slice(0, -1);
  const isFolder = words.at(-1).endsWith('/') || sources.length > 1;
  for (const source of sources) {
    const path = join(from, source);
    const into = isFolder && !isDirectory(path) ? join(target, basename(path)) : target;
    mkdirSync(dirname(into), { recursive: true });
    cpSync(path, into, { recursive: true, preserveTimestamps: true });
  }
}

function isDirectory(path) {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}

function run(words) {
  const command = words.replace(/^(--\S+\s+)+/, '');
  console.log(`-- ${file}: ${command}`);
  execFileSync('/bin/sh', ['-c', command], { cwd: folder, env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
}

try {
  for (const instruction of instructions) {
    const [, keyword, rest] = instruction.match(/^(\w+)\s+(.*)$/);
    if (keyword === 'FROM') {
      end();
      begin(rest.match(/ AS (\S+)/)?.[1]);
    } else if (keyword === 'WORKDIR') {
      folder = isAbsolute(rest) ? rest : join(folder, rest);
      mkdirSync(folder, { recursive: true });
    } else if (keyword === 'COPY') {
      copy(rest.split(/\s+/));
    } else if (keyword === 'RUN') {
      run(rest);
    } else if (keyword === 'ENV') {
      for (const [, name, value] of rest.matchAll(/(\w+)=(\S+)/g)) environment[name] = value;
    } else if (!NOT_RUN.includes(keyword)) {
      throw new Error(`${file}: nothing is known of ${keyword}.`);
    }
  }
} finally {
  rmSync(STAGES, { recursive: true, force: true });
  rmSync(WORK, { recursive: true, force: true });
}
