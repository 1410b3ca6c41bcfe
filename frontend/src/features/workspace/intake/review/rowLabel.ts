import { intake as texts } from '#texts/intake';
import type { DraftRow } from '../../../../api/schema.gen';
import { language } from '../../../../language';
import { oppositeLanguage, textOf } from '../rows';

const MAX_LENGTH = 60;

/** The label of a row, in one line: its kind, its number if it is a request, and its first words, or its title if it has none. */
export function rowLabel(row: DraftRow, number: string | undefined): string {
  const text = textOf(row[language]) || textOf(row[oppositeLanguage(language)]) || (row.shortTitle?.[language] ?? '');
  const words = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH).replace(/\s+\S*$/, '')}…` : text;
  return [texts.kinds[row.kind], number, words && texts.quoted(words)].filter(Boolean).join(' ');
}
