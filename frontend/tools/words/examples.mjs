// Tests of the rules and of the notes on A-590, run by Node in make lint; vitest runs files named *.test.*.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { banned, glossary, longSentences, rules } from './rules.mjs';
import { allTexts, literals, placeOf, requests } from './texts.mjs';

const json = (path) => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'));
const DOCUMENT = json('../../../backend/src/main/resources/resolutions/a-590.json');
const NO_DIFFERENCE = json('noDifference.a-590.json');

// By rule: language, a text that fails, a text that passes, and other properties of both.
const EXAMPLES = [
  ['bannedWord', 'fr', 'Invérifiable', 'Preuves insuffisantes'],
  ['bannedWord', 'nl', 'Termijn vastgesteld op 30 juni 2026', 'Uiterste datum: 30 juni 2026'],
  ['bannedWord', 'nl', 'Termijn: {date(iso)}', 'Uiterste datum: {date(iso)}'],
  ['bannedWord', 'fr', 'Raison du retrait', 'Motif du retrait'],
  ['bannedWord', 'fr', 'Tel qu’il l’a rapporté.', 'Tel qu’il l’a déclaré.'],
  ['bannedWord', 'nl', 'Vingerafdruk van het bestand', 'Controlecode van het bestand'],
  ['gender', 'fr', 'Un collègue a changé ce texte.', 'Une autre personne a changé ce texte.'],
  ['gender', 'fr', 'Demandez à un administrateur.', 'Demandez à l’administration.'],
  ['gender', 'fr', 'Vous êtes déconnecté.', 'Votre session est fermée.'],
  ['apostrophe', 'fr', "l'état", 'l’état'],
  ['apostrophe', 'nl', "pagina's", 'pagina’s'],
  ['quotationMarks', 'nl', 'Kies ‘Verder’.', 'Kies “Verder”.'],
  ['quotationMarks', 'fr', 'Choisissez “Continuer”.', 'Choisissez «\u00a0Continuer\u00a0».'],
  ['noBreakSpace', 'fr', 'Voici : rien', 'Voici\u00a0: rien'],
  ['noBreakSpace', 'fr', 'À remplir: rien', 'À remplir\u00a0: rien, voir https://example.org'],
  ['literary', 'fr', 'Ce qui en est advenu', 'Ce que deviennent les demandes'],
  ['literary', 'fr', 'Le texte est repris à la lettre.', 'Le texte est repris mot pour mot.'],
  ['calque', 'nl', 'De stand is die welke volgt.', 'De stand is de stand die volgt.'],
  ['calque', 'nl', 'Geen enkel account komt overeen.', 'Geen accounts gevonden.'],
  ['calque', 'nl', 'Zonder verslag sinds 12 dagen', 'Al 12 dagen zonder verslag'],
  ['pronoun', 'fr', 'Il reste à faire', 'Ce qui reste à faire'],
  ['titleLength', 'nl', 'x'.repeat(81), 'x'.repeat(80), { title: true }],
  ['titleVerb', 'fr', 'Accès aux soins', 'Assurer l’accès aux soins', { title: true }],
];

for (const [rule, language, fails, passes, of] of EXAMPLES)
  test(`${rule} (${language}): “${fails}” fails, “${passes}” passes`, () => {
    assert.ok(rules[rule]({ language, text: fails, ...of }));
    assert.equal(rules[rule]({ language, text: passes, ...of }), undefined);
  });

test('each rule has an example', () => {
  assert.deepEqual([...new Set(EXAMPLES.map(([rule]) => rule))].sort(), Object.keys(rules).sort());
});

test('each banned word belongs to a concept of the glossary, whose preferred words are allowed', () => {
  for (const { concept } of banned) assert.ok(glossary.has(concept), concept);
  for (const [concept, preferred] of glossary)
    for (const language of ['fr', 'nl'])
      assert.equal(rules.bannedWord({ language, text: preferred[language] }), undefined, concept);
});

test('sentences are measured up to their end', () => {
  const words = (n) => Array(n).fill('mot').join(' ');
  const longOf = (text) => longSentences([{ text }]).map((sentence) => sentence.words);
  assert.deepEqual(longOf(`${words(22)}. ${words(22)} ?`), []);
  assert.deepEqual(longOf(`${words(12)} ; ${words(11)}.`), [23]);
});

test('texts are found in programs, not in comments, names and addresses', () => {
  const program =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a program in a text
    "/** It's no text. */ import x from '../x'; const y = { a: 'Un texte', 'b-c': (n) => `De ${n > 1 ? 'plus' : f('Mot un')} texte` };";
  assert.deepEqual(
    literals(program)
      .map(({ text }) => text)
      .sort(),
    ['De {n > 1 ?  : f()} texte', 'Mot un', 'Un texte'],
  );
});

test('all sources of texts are read', () => {
  const files = new Set(
    allTexts().map(({ file }) => file.replace(/i18n\/..\/.*/, 'i18n').replace(/[^/]*\/messages_.*/, '')),
  );
  assert.ok(files.size >= 6, [...files].join(' '));
});

const parts = () => [
  ...DOCUMENT.recitals.flatMap(({ items }, i) => items.map((_, j) => `recital ${i + 1}.${j + 1}`)),
  ...DOCUMENT.requests.themes.map(({ number }) => `theme ${number}`),
  ...requests(DOCUMENT).map(({ number }) => `request ${number}`),
];

test('each part of the resolution has a note on its two wordings, or is known to have no difference', () => {
  const noted = DOCUMENT.concordance.flatMap(
    (note) => note.requests?.map((number) => `request ${number}`) ?? [placeOf(note)],
  );
  assert.deepEqual([...new Set(noted), ...NO_DIFFERENCE].sort(), parts().sort());
});

test('words that a note quotes are in the resolution', () => {
  const { concordance, proposal, ...adopted } = DOCUMENT;
  const wording = JSON.stringify(adopted).replaceAll("'", '’').toLowerCase();
  for (const { note } of concordance)
    for (const [, quoted] of `${note.fr} ${note.nl}`.matchAll(/[«“]\u00a0?([^»”]*?)\u00a0?[»”]/g))
      for (const words of quoted.split('… ')) assert.ok(wording.includes(words.toLowerCase()), quoted);
});
