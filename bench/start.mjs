// Time from the start of the JVM to the first response of the packaged API, on an existing database.
import { load, median, memory, processorSeconds, startInstance, table, title } from "./lib.mjs";

const RUNS = Number(process.env.BENCH_RUNS ?? 7);

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

async function start({ options, seconds, processor, memory: megabytes }) {
  const api = await startInstance({ options });
  try {
    seconds.push(api.seconds);
    processor.push(processorSeconds(api.pid));
    megabytes.push(memory(api.pid).now);
  } finally {
    await api.stop();
  }
}
