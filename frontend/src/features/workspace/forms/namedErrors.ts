import { workspace as texts } from '#texts/workspace';
import type { FormError } from './formErrors';

/** The label of a field, or the legend of a group of fields, as the page shows it. */
function labelOf(id: string): string | undefined {
  const element = document.getElementById(id);
  const label = (element as HTMLInputElement | null)?.labels?.[0] ?? element?.querySelector('legend');
  return label?.textContent?.trim() || undefined;
}

/** The errors for a summary: where several fields have the same one, each names its field. */
export const namedErrors = (errors: FormError[]): FormError[] =>
  errors.map((error) => {
    const { field, text } = error;
    const isAmbiguous = errors.some((other) => other.field !== field && other.text === text);
    const label = field !== undefined && isAmbiguous ? labelOf(field) : undefined;
    return label ? { ...error, text: texts.inField(label, text) } : error;
  });
