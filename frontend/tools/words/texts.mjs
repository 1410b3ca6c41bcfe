// All texts that a reader sees, but for the official wording of resolutions: file, place in it, language, text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const LANGUAGES = ['fr', 'nl'];
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

export function allTexts() {
  return LANGUAGES.flatMap((language) => [
    ...catalogues(language),
    ...properties(`backend/src/main/resources/messages/${language}.properties`, language),
    ...['email', 'login'].flatMap((kind) =>
      properties(`backend/keycloak/themes/sequitur/${kind}/messages/messages_${language}.properties`, language),
    ),
    ...expected(language),
    ...editorial(language),
  ]);
}

function catalogues(language) {
  const folder = `frontend/src/i18n/${language}`;
  return readdirSync(join(ROOT, folder)).flatMap((name) =>
    literals(read(`${folder}/${name}`)).map(({ line, text }) => ({
      file: `${folder}/${name}`,
      place: line,
      language,
      text,
    })),
  );
}

/** The string literals of a program; what it inserts is in braces. */
export function literals(program) {
  const found = [];
  let line = 1;
  let at = 0;
  const skipTo = (end) => {
    while (at < program.length && !program.startsWith(end, at)) if (program[at++] === '\n') line++;
  };
  /** An expression, up to a closing brace that it does not open. */
  const expression = () => {
    let name = '';
    for (let depth = 0; at < program.length; ) {
      const c = program[at];
      if (c === '}' && depth-- === 0) return name;
      if (c === '{') depth++;
      if (`'"\``.includes(c)) name += literal() && '';
      else if (program.startsWith('/*', at)) skipTo('*/');
      else if (program.startsWith('//', at)) skipTo('\n');
      else {
        if (c === '\n') line++;
        name += c;
        at++;
      }
    }
    return name;
  };
  const literal = () => {
    const quote = program[at++];
    const began = line;
    let text = '';
    while (at < program.length && program[at] !== quote) {
      if (program[at] === '\\') {
        const hex = /^\\u([0-9a-fA-F]{4})/.exec(program.slice(at, at + 6));
        text += hex
          ? String.fromCharCode(Number.parseInt(hex[1], 16))
          : program[at + 1] === 'n'
            ? '\n'
            : program[at + 1];
        at += hex ? 6 : 2;
      } else if (quote === '`' && program.startsWith('${', at)) {
        at += 2;
        text += `{${expression().trim()}}`;
        at++;
      } else {
        if (program[at] === '\n') line++;
        text += program[at++];
      }
    }
    at++;
    if (/\p{L}/u.test(text)) found.push({ line: began, text });
    return true;
  };
  expression();
  return found.filter(({ text }) => !/^(\.|#|\/)|^[\w$/-]+$/.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text));
}

function properties(file, language) {
  return read(file)
    .split('\n')
    .flatMap((line) => {
      const [, place, value] = /^([^#=\s][^=]*)=(.*)$/.exec(line) ?? [];
      if (!place || place.startsWith('page.')) return [];
      const text = value.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
      return [
        {
          file,
          place,
          language,
          text: text
            .replaceAll('\\n', '\n')
            .replaceAll("''", "'")
            .replace(/<[^>]*>/g, ' '),
        },
      ];
    });
}

/** What the contract says when a value is not valid. */
function expected(language) {
  return read('openapi.yaml')
    .split('\n')
    .flatMap((line, i) => {
      const [, text] = new RegExp(`^ +(?:- )?${language}: (?![{|>])(.*)$`).exec(line) ?? [];
      return text && / /.test(text)
        ? [{ file: 'openapi.yaml', place: i + 1, language, text: text.replace(/^"|"$/g, '') }]
        : [];
    });
}

/** The short titles and the notes of a resolution. */
function editorial(language) {
  const file = 'backend/src/main/resources/resolutions/a-590.json';
  const document = JSON.parse(read(file));
  return [
    ...requests(document).map(({ number, shortTitle }) => ({
      file,
      place: number,
      language,
      text: shortTitle[language],
      title: true,
    })),
    ...document.concordance.map(({ note, ...of }) => ({
      file,
      place: placeOf(of),
      language,
      text: note[language],
      note: true,
    })),
  ];
}

export const requests = ({ requests: { themes } }) => {
  const within = (item) => (item.shortTitle ? [item] : (item.items ?? []).flatMap(within));
  return themes.flatMap(({ items }) => items.flatMap(within));
};
export const placeOf = ({ recital, requests, theme }) =>
  recital ? `recital ${recital}` : theme ? `theme ${theme}` : `requests ${requests.join(', ')}`;
