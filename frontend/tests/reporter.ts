import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what each test counted and how long all took. */
export default class Figures implements Reporter {
  #passed = 0;
  #others = 0;
  #figures: string[] = [];

  onTestEnd(test: TestCase, result: TestResult) {
    if (result.status === 'passed') this.#passed++;
    else if (result.status !== 'skipped') this.#others++;
    for (const { type, description } of test.annotations) if (type === 'figure') this.#figures.push(description ?? '');
  }

  onEnd(result: FullResult) {
    for (const figure of this.#figures) console.log(`  ${figure}`);
    console.log(
      `${this.#passed} browser tests passed, ${this.#others} failed, in ${Math.round(result.duration / 1000)} s`,
    );
  }
}
