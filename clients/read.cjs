// Makes the calls of a file with the compiled TypeScript client; prints what it could not read.
// Arguments: folder of the compiled client, file of the calls, address of the API.
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const [folder, file, basePath] = process.argv.slice(2);
const client = require(resolve(folder));
const configuration = new client.Configuration({ basePath });

(async () => {
  const calls = JSON.parse(readFileSync(file, 'utf8'));
  let failed = 0;
  for (const { operation, tag, parameters } of calls)
    try {
      const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
      const read = await new client[`${tag}Api`](configuration)[operation](values);
      if (!read || (read instanceof Blob && read.size === 0)) throw new Error('Nothing read');
    } catch (problem) {
      failed++;
      console.log(`typescript, ${operation}: ${problem}`);
    }
  console.log(`TypeScript: ${calls.length} calls, ${failed} failed`);
  process.exitCode = failed && 1;
})();
