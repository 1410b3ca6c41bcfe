// Checks all texts that readers see, but for the official wording: `node lint.mjs`; with --long it lists the longest sentences.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longSentences, rules } from './rules.mjs';
import { allTexts } from './texts.mjs';

const texts = allTexts();
const faults = texts.flatMap((text) =>
  Object.entries(rules).flatMap(([rule, check]) => {
    const found = check(text);
    return found ? [`${text.file}:${text.place}: ${rule}: ${found} — ${text.text.slice(0, 120)}`] : [];
  }),
);

// Sentences that were long when the rule came. A file may only have fewer of them: shorten a sentence, then lower its number.
const allowed = JSON.parse(readFileSync(join(import.meta.dirname, 'longSentences.json'), 'utf8'));
const long = longSentences(texts);
const counts = {};
for (const { file } of long) counts[file] = (counts[file] ?? 0) + 1;
for (const file of new Set([...Object.keys(allowed), ...Object.keys(counts)])) {
  const [now, most] = [counts[file] ?? 0, allowed[file] ?? 0];
  if (now > most) {
    faults.push(`${file}: ${now} sentences of more than 22 words, at most ${most} are allowed:`);
    for (const { place, words, sentence } of long.filter((one) => one.file === file))
      faults.push(`  ${place}: ${words}: ${sentence}`);
  } else if (now < most)
    faults.push(`${file}: only ${now} long sentences: lower its number in longSentences.json from ${most}`);
}

if (process.argv.includes('--long'))
  for (const { file, place, words, sentence } of long.sort((a, b) => b.words - a.words))
    console.log(`${words} ${file}:${place}: ${sentence}`);
if (process.argv.includes('--counts'))
  console.log(JSON.stringify(Object.fromEntries(Object.entries(counts).sort()), null, 2));
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
else console.log(`${texts.length} texts, ${long.length} long sentences`);
