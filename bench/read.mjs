// Compares public reads of the packaged API with a static nginx that serves the same bytes, and with an instance of the API
// without the lock on the data version (docs/decisions/0004), alternating in one run.
import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { API, BASE, apiProcess, freePort, load, median, memory, startInstance, table, title, wrk } from "./lib.mjs";

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const GZIP = { "Accept-Encoding": "gzip, deflate, br, zstd" };

const RESPONSES = [
  { name: "list", path: `${BASE}/commitments?pageSize=200` },
  { name: "detail", path: `${BASE}/commitments/a-590-2.4` },
];

const CASES = [
  { name: "list, gzip", response: "list", headers: GZIP },
  { name: "list, plain", response: "list", headers: {} },
  { name: "list, 304", response: "list", headers: GZIP, cached: true },
  { name: "detail, gzip", response: "detail", headers: GZIP },
  { name: "detail, plain", response: "detail", headers: {} },
  { name: "detail, 304", response: "detail", headers: GZIP, cached: true },
];

const folder = mkdtempSync(join(tmpdir(), "sequitur-bench-"));
const unlocked = await startInstance({ settings: { SEQUITUR_DATA_VERSION_HOLD: "0S" } });
try {
  const nginx = await startNginx();
  try {
    await bench(nginx.url);
  } finally {
    nginx.process.kill("SIGTERM");
  }
} finally {
  await unlocked.stop();
  rmSync(folder, { recursive: true });
}

async function bench(nginx) {
  const cases = [];
  for (const { name, response, headers, cached } of CASES) {
    const path = RESPONSES.find((a) => a.name === response).path;
    const side = async (url) => ({ url, headers: await headersFor(url, headers, cached), runs: [] });
    cases.push({
      name,
      ours: await side(API + path),
      without: await side(unlocked.url + path),
      theirs: await side(`${nginx}/${response}.json`),
    });
  }
  const apis = cases.flatMap(({ ours, without }) => [ours, without]);
  apis.forEach(({ url, headers }) => wrk(url, headers, 2)); // the JVMs' warm-up
  for (let round = 0; round < ROUNDS; round++) {
    for (const { ours, without, theirs } of cases) {
      // Alternates the order, so that other load on the machine affects all.
      for (const side of round % 2 ? [ours, without, theirs] : [theirs, without, ours]) {
        side.runs.push(wrk(side.url, side.headers, SECONDS));
      }
    }
  }
  report(cases);
}

function report(cases) {
  title(`Reads: ${ROUNDS} rounds of ${SECONDS} s, wrk with 2 threads and 64 connections; load ${load()}`);
  const rows = cases.map(({ name, ours, without, theirs }) => {
    const of = (side, figure) => median(side.runs.map((run) => run[figure]));
    const ratio = (side) => median(side.runs.map((run, i) => run.perSecond / theirs.runs[i].perSecond)).toFixed(2);
    const errors = [...ours.runs, ...without.runs, ...theirs.runs].reduce((sum, run) => sum + run.errors, 0);
    const both = (figure) => [of(ours, figure).toFixed(1), of(theirs, figure).toFixed(1)];
    return [name, Math.round(of(ours, "perSecond")), Math.round(of(theirs, "perSecond")), ratio(ours)]
      .concat(both("p50"), both("p99"), ratio(without), errors);
  });
  const head = ["", "API/s", "nginx/s", "ratio", "API p50 ms", "nginx p50", "API p99 ms", "nginx p99", "ratio without the lock", "errors"];
  table([head, ...rows]);
  const { now, peak } = memory(apiProcess().pid);
  console.log(`Resident memory of the API after it: ${now} MB (at most ${peak} MB).`);
}

/** Headers of a request; those of a client with a cached copy contain its entity tag. Also checks the response. */
async function headersFor(url, headers, cached) {
  const sent = { "Accept-Encoding": "identity", ...headers };
  const first = await fetch(url, { headers: sent });
  await first.arrayBuffer();
  expect(url, first.status === 200 && (first.headers.get("content-encoding") === "gzip") === (headers === GZIP));
  if (!cached) {
    return headers;
  }
  const conditional = { ...headers, "If-None-Match": first.headers.get("etag") };
  const second = await fetch(url, { headers: { ...sent, ...conditional }, cache: "no-store" });
  expect(url, second.status === 304);
  return conditional;
}

function expect(url, holds) {
  if (!holds) {
    throw new Error(`${url} does not answer as it should: nothing is measured.`);
  }
}

async function startNginx() {
  const files = join(folder, "files");
  mkdirSync(files);
  for (const { name, path } of RESPONSES) {
    const bytes = Buffer.from(await (await fetch(API + path)).arrayBuffer());
    writeFileSync(join(files, `${name}.json`), bytes);
    writeFileSync(join(files, `${name}.json.gz`), gzipSync(bytes, { level: 9 }));
  }
  const port = await freePort();
  writeFileSync(join(folder, "nginx.conf"), configuration(files, port));
  const nginx = spawn("nginx", ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")], {
    stdio: "inherit",
    env: { PATH: `${process.env.PATH}:/usr/sbin` },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50; tries++) {
    const up = await fetch(`${url}/list.json`).then((response) => response.ok, () => false);
    if (up) {
      return { url, process: nginx };
    }
    await sleep(100);
  }
  throw new Error("nginx did not start");
}

/** An optimised nginx: no log, file cache, sendfile. */
function configuration(files, port) {
  return `
daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 1024; }
http {
  access_log off;
  types { application/json json; }
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100 inactive=1h;
  open_file_cache_valid 1h;
  gzip_static on;
  gzip_vary on;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server {
    listen 127.0.0.1:${port};
    root ${files};
    add_header Cache-Control "public, max-age=0, must-revalidate";
  }
}
`;
}
