import { inbox as texts } from '#texts/inbox';
import type { QuestionExcerpt } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';

/** Tells a question from others on the same request: its first words, and whether it is internal. */
export const questionName = ({ text, internal }: QuestionExcerpt): string =>
  texts.question(text ? localized(text) : '', internal);
