import { expect, type Locator, type Page, test } from '@playwright/test';

/** Clicks and fields. */
export interface Effort {
  clicks: number;
  fields: number;
}

/**
 * Counts what a job takes. A click is a press on a link, button, radio button or selection box of a list; a field is a text
 * typed, a choice made, a box ticked or a file attached.
 */
export class Job implements Effort {
  clicks = 0;
  fields = 0;

  constructor(
    readonly page: Page,
    readonly name: string,
  ) {}

  async click(target: Locator) {
    this.clicks++;
    await target.click();
  }

  press(name: string | RegExp, role: 'button' | 'link' | 'checkbox' = 'button') {
    return this.click(this.page.getByRole(role, { name }).first());
  }

  async fill(target: Locator | string, value: string) {
    this.fields++;
    await this.locate(target).fill(value);
  }

  async choose(target: Locator | string, value: string) {
    this.fields++;
    await this.locate(target).selectOption(value);
  }

  async tick(target: Locator | string) {
    this.fields++;
    await this.locate(target).check();
  }

  async attach(target: Locator | string, file: { name: string; mimeType: string; buffer: Buffer }) {
    this.fields++;
    await this.locate(target).setInputFiles(file);
  }

  /** Both texts of the open form. */
  async write(french: string, dutch: string) {
    await this.fill('#fr', french);
    await this.fill('#nl', dutch);
  }

  /** Waits for the heading that says that it is done. */
  async sees(heading: string | RegExp) {
    await expect(this.page.getByRole('heading', { name: heading }).first()).toBeVisible();
  }

  /** Adds the job to the table. The test fails if it took more. */
  end(most: Effort) {
    const { name, clicks, fields } = this;
    test.info().annotations.push({ type: 'job', description: JSON.stringify({ name, clicks, fields, most }) });
    expect.soft(clicks, `${name}: clicks`).toBeLessThanOrEqual(most.clicks);
    expect.soft(fields, `${name}: fields`).toBeLessThanOrEqual(most.fields);
  }

  private locate(target: Locator | string): Locator {
    return typeof target === 'string' ? this.page.locator(target) : target;
  }
}
