/** Line breaks of word processors and of Unicode that the API does not accept. */
const OTHER_LINE_BREAKS = /[\v\f\u2028\u2029]/g;

/**
 * Other characters that the API refuses (`InputRules`): control characters but tab and line breaks, bidirectional control
 * characters, invisible tags, halves of characters and noncharacters.
 */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu;

/** The text without characters that cannot be published, and how many were removed. */
export function publishable(text: string): { text: string; removed: number } {
  const broken = text.replace(OTHER_LINE_BREAKS, '\n');
  return { text: broken.replace(INVISIBLE, ''), removed: broken.match(INVISIBLE)?.length ?? 0 };
}

/** Number of characters, as the API counts them: an emoji outside of the basic plane is one. */
export const lengthOf = (text: string): number => [...text].length;
