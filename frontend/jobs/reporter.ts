import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import type { Effort } from './job';

interface Line extends Effort {
  name: string;
  most: Effort;
}

/** Prints clicks and fields of each job, in the order in which they were done, and what did not end. */
export default class Jobs implements Reporter {
  #lines: Line[] = [];
  #failed: string[] = [];

  onTestEnd(test: TestCase, { status, error }: TestResult) {
    for (const { type, description } of test.annotations)
      if (type === 'job') this.#lines.push(JSON.parse(description ?? ''));
    if (status !== 'passed') this.#failed.push(`${test.title}: ${error?.message ?? status}`);
  }

  onEnd({ status }: FullResult) {
    const width = Math.max(...this.#lines.map(({ name }) => name.length), 3);
    const columns = (name: string, ...cells: string[]) =>
      console.log([name.padEnd(width), ...cells.map((cell) => cell.padStart(8))].join('  '));
    columns('Job', 'clicks', 'at most', 'fields', 'at most');
    for (const { name, clicks, fields, most } of this.#lines)
      columns(name, ...[clicks, most.clicks, fields, most.fields].map(String));
    for (const failure of this.#failed) console.log(`FAILED ${failure}`);
    console.log(`${this.#lines.length} jobs, ${status}`);
  }
}
