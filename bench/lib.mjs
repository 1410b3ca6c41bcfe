// Shared by the benches: paths, medians, tables.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

export const BASE = "/api/sequitur/v1";
export const API = process.env.SEQUITUR_URL;
if (!API) {
  console.error("Run it as `make bench` does: it needs SEQUITUR_URL and the settings of its database.");
  process.exit(2);
}

export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))];
}

export const median = (values) => quantile(values, 0.5);

/** Formats rows of cells, the first row as heading; numbers are right-aligned. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = (row) =>
    row.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join("  ");
  console.log(rows.map(line).join("\n"));
}

export function title(text) {
  console.log(`\n== ${text}`);
}

export const load = () => loadavg()[0].toFixed(1);

/** The process of the API that the launcher runs beside this bench. */
export function apiProcess() {
  const port = new URL(API).port;
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const isApi = ({ command, settings }) =>
    settings.SEQUITUR_HTTP_PORT === port && command.some((part) => part.endsWith("sequitur.jar"));
  return pids.map(read).find((found) => found && isApi(found));
}

function read(pid) {
  try {
    const list = (file) => readFileSync(`/proc/${pid}/${file}`, "utf8").split("\0").filter(Boolean);
    const settings = Object.fromEntries(list("environ").map((line) => line.split(/=(.*)/s).slice(0, 2)));
    return { pid, command: list("cmdline"), settings, folder: readlinkSync(`/proc/${pid}/cwd`) };
  } catch {
    return undefined; // it has ended, or belongs to another user
  }
}

/**
 * Starts another instance on the same database, with the command of the API that the launcher runs, except for its port
 * and the launcher's process marker. Resolves when it answers.
 * @param options tells of each option of that command whether the instance gets it
 * @param settings environment variables beside the launcher's
 */
export async function startInstance({ options = () => true, settings = {} } = {}) {
  const running = apiProcess();
  const port = await freePort();
  const [java, ...rest] = running.command.filter((part) => !part.startsWith("-Dsequitur.home="));
  const from = performance.now();
  const api = spawn(java, rest.filter(options), {
    cwd: running.folder,
    env: { ...running.settings, ...settings, SEQUITUR_HTTP_PORT: String(port), SEQUITUR_MANAGEMENT_PORT: "0" },
    stdio: "ignore",
  });
  const stop = async () => {
    api.kill("SIGTERM");
    await once(api, "exit");
  };
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(`${url}${BASE}/commitments/a-590-2.4`))) {
    if (api.exitCode !== null || performance.now() - from > 120_000) {
      api.kill("SIGTERM");
      throw new Error("The API did not start.");
    }
    await sleep(5);
  }
  return { url, pid: api.pid, seconds: (performance.now() - from) / 1000, stop };
}

async function answers(url) {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** Resident memory in MB, current and peak. */
export function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mb = (name) => Math.round(Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) / 1024);
  return { now: mb("VmRSS"), peak: mb("VmHWM") };
}

/** CPU seconds used by a process, which is hardly affected by other load on the machine. */
export function processorSeconds(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

export function wrk(url, headers, seconds) {
  const script = new URL("wrk.lua", import.meta.url).pathname;
  const asked = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const run = spawnSync("wrk", ["-t2", "-c64", `-d${seconds}s`, "-s", script, ...asked, url], { encoding: "utf8" });
  const result = run.stdout.match(/^RESULT (.*)$/m);
  if (!result) {
    throw new Error(`wrk: ${run.stderr || run.stdout}`);
  }
  return JSON.parse(result[1]);
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
