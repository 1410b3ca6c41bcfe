// The rules for texts that readers see. Each returns what is wrong with a text, or nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCS = join(import.meta.dirname, '../../../docs');
export const MOST_WORDS = 22;
export const LONGEST_TITLE = 80;

/** The preferred terms by concept: the first table of the glossary. */
const table = readFileSync(join(DOCS, 'glossary.md'), 'utf8').split('\n## ')[0];
const row = /^\| (.+?)(?: \([^|]*\))? \| (.+?) \| (.+?) \| .* \|$/gm;
export const glossary = new Map([...table.matchAll(row)].map(([, concept, fr, nl]) => [concept, { fr, nl }]));
export const banned = Object.entries(JSON.parse(readFileSync(join(DOCS, 'banned-words.json'), 'utf8'))).flatMap(
  ([concept, of]) =>
    Object.entries(of).flatMap(([language, words]) =>
      words.map(({ pattern, reason }) => ({ concept, language, pattern: new RegExp(pattern, 'iu'), reason })),
    ),
);

/** The text without code, addresses and the names of what a program inserts. */
export const prose = (text) =>
  text.replace(/`[^`]*`|\]\([^)]*\)|https?:\S*|\{[^}]*\}/g, (part) => (part[0] === '{' ? '{}' : ' '));

const LITERARY =
  /(?<!il )\bse (compte|prouve|prend|supprime)\b|advenu|est à venir|de notre main|redi(t|re)\b|ôtez|d’ailleurs|à la lettre/iu;
const CALQUES =
  /die welke|naar de letter|van elders|vernomen|\bspoor van|toevertrouwd|er wordt van|dragen een|in (haar|zijn) geheel genomen|\bkom(t|en) overeen(?! met)|beantwoord\w* (hier)?aan|\bsinds (\d+|\{\}) dag|na haar einde/iu;
const GENDERED = {
  fr: /\b(un|du|d’un|le) collègue\b|seul celui qui|celui qui a|ceux qui|\bun(?: autre)? administrateur|\ble médiateur|\bau médiateur|vous êtes (dé)?connecté(?!\p{L})|\bil a vidé/iu,
  nl: /\b(hij of zij|zijn of haar)\b/iu,
};

export const rules = {
  bannedWord: ({ language, text }) => {
    const found = banned.find((word) => word.language === language && word.pattern.test(text));
    const preferred = found && glossary.get(found.concept)[language];
    return found && `“${found.pattern.exec(text)[0]}”: write “${preferred}” (${found.reason})`;
  },
  gender: ({ language, text }) => GENDERED[language].exec(text)?.[0],
  apostrophe: ({ text }) => /\p{L}'\p{L}/u.exec(prose(text))?.[0],
  quotationMarks: ({ language, text }) =>
    (language === 'nl' ? /[‘«»]|(?<=^|[\s(])"[^"]*"/u : /[‘“”]|(?<=^|[\s(])"[^"]*"/u).exec(prose(text))?.[0],
  noBreakSpace: ({ language, text }) =>
    language === 'fr'
      ? /[ \p{L}\d)}][:;?!%»](?![/\d\p{L}.,])|«(?!\u00a0)/iu.exec(prose(text).replace(/^[:]/, ''))?.[0]
      : undefined,
  literary: ({ language, text }) => (language === 'fr' ? LITERARY.exec(text)?.[0] : undefined),
  calque: ({ language, text }) => (language === 'nl' ? CALQUES.exec(prose(text))?.[0] : undefined),
  /** A label has no end of a sentence; a pronoun in it needs a noun that is not there. */
  pronoun: ({ text }) => (/[.…:?!]/.test(text) ? undefined : /^(Il|Elle|Ils|Elles|Ze|Hij|Zij) /u.exec(text)?.[0]),
  titleLength: ({ title, text }) => (title && text.length > LONGEST_TITLE ? `${text.length} characters` : undefined),
  titleVerb: ({ title, language, text }) =>
    title && language === 'fr' && !/^\p{Lu}\p{Ll}*(er|ir|re|oir) /u.test(text) ? text.split(' ')[0] : undefined,
};

/** The sentences of a text with their numbers of words. */
export const sentences = (text) =>
  prose(text)
    .split(/(?<=[.?!…])\s+|\n/u)
    .map((sentence) => ({
      sentence: sentence.trim(),
      words: sentence.match(/[\p{L}\d{}]+(?:[’'.-][\p{L}\d{}]+)*/gu)?.length ?? 0,
    }));

export const longSentences = (texts) =>
  texts.flatMap(({ file, place, text, language }) =>
    sentences(text)
      .filter(({ words }) => words > MOST_WORDS)
      .map(({ sentence, words }) => ({ file, place, language, words, sentence })),
  );
