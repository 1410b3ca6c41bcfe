import { codes } from '#texts/codes';
import { definitions, roleDefinitions } from '#texts/definitions?again';
import type { Codes } from './fr/codes';

const meanings: Codes = { ...definitions, participantRole: roleDefinitions };

/** The codes of an axis as terms: label, glyph, definition and anchor. */
export const termsOf = (axis: keyof Codes) => ({
  terms: Object.entries<string>(codes[axis]).map(([code, term]) => ({
    id: `${axis}-${code}`,
    term,
    meaning: (meanings[axis] as Record<string, string>)[code] ?? '',
    ...(axis === 'participantRole' ? {} : { mark: [axis, code] as const }),
  })),
});
