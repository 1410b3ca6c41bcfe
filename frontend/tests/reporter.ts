import type { FullConfig, FullResult, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints the figures of each test, the retried tests, and the total time. */
export default class Figures implements Reporter {
  #suite: Suite | undefined;
  #figures: string[] = [];

  onBegin(_config: FullConfig, suite: Suite) {
    this.#suite = suite;
  }

  onTestEnd(test: TestCase, _result: TestResult) {
    for (const { type, description } of test.annotations) if (type === 'figure') this.#figures.push(description ?? '');
  }

  onEnd(result: FullResult) {
    for (const figure of this.#figures) console.log(`  ${figure}`);
    const tests = this.#suite?.allTests() ?? [];
    const count = (...outcomes: string[]) => tests.filter((test) => outcomes.includes(test.outcome()));
    for (const test of count('flaky')) console.log(`  AT THE SECOND TRY: ${test.titlePath().join(' › ')}`);
    console.log(
      `${count('expected', 'flaky').length} browser tests passed, ${count('unexpected').length} failed, in ${Math.round(result.duration / 1000)} s`,
    );
  }
}
