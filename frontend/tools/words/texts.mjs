// All texts that a reader sees, but for the official wording of resolutions: file, place in it, language, text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

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

/** The string literals of a program; what it inserts is in braces, without literals of its own. */
export function literals(program) {
  const found = [];
  /** Adds the literals in a node, and returns where they are. */
  const within = (node) => {
    if (Array.isArray(node)) return node.flatMap(within);
    if (typeof node?.type !== 'string') return [];
    const inner = Object.values(node).flatMap(within);
    const text =
      node.type === 'TemplateLiteral'
        ? node.quasis.map(({ value }, i) => value.cooked + inserted(node.expressions[i], inner)).join('')
        : node.type === 'Literal' && node.value;
    if (typeof text !== 'string') return inner;
    const line = program.slice(0, node.start).split('\n').length;
    if (/\p{L}/u.test(text)) found.push({ line, text });
    return [node];
  };
  const inserted = (expression, nodes) => {
    if (!expression) return '';
    let source = '';
    let at = expression.start;
    for (const { start, end } of nodes.filter((one) => one.start >= at && one.end <= expression.end)) {
      source += program.slice(at, start);
      at = end;
    }
    return `{${source}${program.slice(at, expression.end)}}`;
  };
  within(parseAst(program, { lang: 'ts' }).body);
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
