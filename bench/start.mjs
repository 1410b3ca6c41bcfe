// Time from the start of the JVM to the first response of the packaged API, on an existing database.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { BASE, apiProcess, freePort, load, median, memory, processorSeconds, table, title } from "./lib.mjs";

const RUNS = Number(process.env.BENCH_RUNS ?? 7);
const running = apiProcess();

const VARIANTS = [
  { name: "with its ahead-of-time cache", options: () => true },
  { name: "without", options: (option) => !option.startsWith("-XX:AOTCache") },
].map((variant) => ({ ...variant, seconds: [], processor: [], memory: [] }));

for (let run = 0; run < RUNS; run++) {
  for (const variant of VARIANTS) {
    await start(variant);
  }
}
title(`Start: ${RUNS} runs each, in turn; load ${load()}`);
table([
  ["", "first 200 after s", "fastest", "slowest", "processor s", "MB then"],
  ...VARIANTS.map(({ name, seconds, processor, memory }) => [
    name,
    ...[median(seconds), Math.min(...seconds), Math.max(...seconds), median(processor)].map((value) => value.toFixed(2)),
    median(memory),
  ]),
]);

/** The command of the running API, except for its port and the launcher's process marker. */
async function start({ options, seconds, processor, memory: megabytes }) {
  const port = await freePort();
  const [java, ...rest] = running.command.filter((part) => !part.startsWith("-Dsequitur.home="));
  const from = performance.now();
  const api = spawn(java, rest.filter(options), {
    cwd: running.folder,
    env: { ...running.settings, SEQUITUR_HTTP_PORT: String(port), SEQUITUR_MANAGEMENT_PORT: "0" },
    stdio: "ignore",
  });
  try {
    while (!(await answers(`http://127.0.0.1:${port}${BASE}/commitments/a-590-2.4`))) {
      if (api.exitCode !== null || performance.now() - from > 120_000) {
        throw new Error("The API did not start.");
      }
      await sleep(5);
    }
    seconds.push((performance.now() - from) / 1000);
    processor.push(processorSeconds(api.pid));
    megabytes.push(memory(api.pid).now);
  } finally {
    api.kill("SIGTERM");
    await once(api, "exit");
  }
}

async function answers(url) {
  try {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
