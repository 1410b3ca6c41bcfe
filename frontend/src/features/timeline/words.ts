import { codes } from '#texts/codes';
import { timeline as texts } from '#texts/timeline';
import type { TimelineMark, TimelinePeriod } from '../../api/schema.gen';
import { date } from '../../i18n/format';
import type { Shape } from './shapes';

/** A mark in words, as in the API's embed. */
export function markInWords(mark: TimelineMark): string {
  return [
    texts.mark(mark.madeOn, texts.events[mark.kind as keyof typeof texts.events], resultInWords(mark)),
    mark.enteredOn && texts.entered(mark.enteredOn),
    mark.replacedOn && texts.replaced(mark.replacedOn),
  ]
    .filter(Boolean)
    .join(', ');
}

function resultInWords(mark: TimelineMark): string | undefined {
  if (mark.deadline) return date(mark.deadline);
  if (mark.implementationStatus) return codes.implementationStatus[mark.implementationStatus];
  if (mark.assessment) return codes.assessment[mark.assessment];
  return mark.closureReason && texts.closureReasons[mark.closureReason];
}

export const periodInWords = ({ kind, from, to }: TimelinePeriod): string =>
  texts.period(texts.periods[kind], from, to);

export function shapeInWords(shape: Shape): string {
  const status = (codes.implementationStatus as Record<string, string>)[shape];
  const outcome = (codes.assessment as Record<string, string>)[shape];
  if (status) return texts.report(status);
  return outcome ? texts.assessment(outcome) : texts.shapes[shape as keyof typeof texts.shapes];
}

/** The year, or month and year of a half-year. */
export const tickLabel = (iso: string): string => {
  const [year, month] = iso.split('-').map(Number);
  return month === 1 ? `${year}` : `${month}/${year}`;
};
