import type { Run } from '../../../api/schema.gen';
import { difference } from '../../../ui/difference';

/** How a run is written in a text field: a footnote mark as its number in brackets, a further item on a line of its own. */
function inputOf({ kind, text }: Run): string {
  if (kind === 'footnoteMark') return `[${text}]`;
  return kind === 'item' ? `\n${text} ` : text;
}

export const editableText = (runs: readonly Run[]): string => runs.map(inputOf).join('');

/**
 * The runs of the typed text: kept words keep their formatting, and words that replace others of one format take it.
 * @param notes numbers of the footnotes, whose marks can be typed
 */
export function runsOf(typed: string, before: readonly Run[], notes: readonly string[]): Run[] {
  const old = before.flatMap((run) => Array<Run>(inputOf(run).length).fill(run));
  const formats: (Run | undefined)[] = [];
  let at = 0;
  let replaced = '';
  for (const { kind, text } of difference(editableText(before), typed)) {
    if (kind === 'added') formats.push(...formatsOf(text, replaced, old.slice(at - replaced.length, at)));
    if (kind === 'kept') formats.push(...old.slice(at, at + text.length));
    if (kind !== 'added') at += text.length;
    replaced = kind === 'removed' ? text : '';
  }
  const runs: Run[] = [];
  for (let start = 0, end = 0; start < typed.length; start = end) {
    while (end < typed.length && formats[end] === formats[start]) end++;
    runs.push(...runsOfPart(typed.slice(start, end), formats[start], notes));
  }
  return mergedRuns(runs);
}

/** The formats of words that replace others: letters in common keep theirs, the others take that of all the replaced ones. */
function formatsOf(added: string, replaced: string, old: readonly Run[]): (Run | undefined)[] {
  const max = Math.min(added.length, replaced.length);
  let start = 0;
  while (start < max && added[start] === replaced[start]) start++;
  let end = 0;
  while (end < max - start && added.at(-1 - end) === replaced.at(-1 - end)) end++;
  const changed = old.slice(start, old.length - end);
  const same = changed.every((run) => run === changed[0]) ? changed[0] : undefined;
  return [
    ...old.slice(0, start),
    ...Array<Run | undefined>(added.length - start - end).fill(same),
    ...old.slice(old.length - end),
  ];
}

/** A part of the typed text that has one format. */
function runsOfPart(text: string, format: Run | undefined, notes: readonly string[]): Run[] {
  if (format?.kind === 'item' && text === inputOf(format)) return [format];
  if (format && ['emphasis', 'superscript', 'link'].includes(format.kind)) return [{ ...format, text }];
  return text
    .replace(/\s*\n\s*/g, ' ')
    .split(/(\[\d+\])/)
    .map((part) => {
      const number = part.slice(1, -1);
      const isMark = part.startsWith('[') && notes.includes(number);
      return isMark ? { kind: 'footnoteMark', text: number } : { kind: 'plain', text: part };
    });
}

/** Kinds whose words can take another format; a link, a mark or the number of an item keeps its own. */
const FORMATTABLE = ['plain', 'emphasis', 'superscript'];
export type Format = 'plain' | 'emphasis' | 'superscript';

/**
 * The runs with another format for a part of them.
 * @param from where the part begins in `editableText` of the runs, in UTF-16 units; `to`: where it ends
 */
export function withFormat(runs: readonly Run[], from: number, to: number, format: Format): Run[] {
  let start = 0;
  return mergedRuns(
    runs.flatMap((run) => {
      const text = inputOf(run);
      const [first, last] = [from - start, to - start].map((at) => Math.min(Math.max(at, 0), text.length));
      start += text.length;
      if (!FORMATTABLE.includes(run.kind)) return [run];
      return [
        { ...run, text: text.slice(0, first) },
        { kind: format, text: text.slice(first, last) },
        { ...run, text: text.slice(last) },
      ];
    }),
  );
}

/** Joins neighbours of the same format, and drops empty runs. */
function mergedRuns(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.kind === run.kind && FORMATTABLE.includes(run.kind))
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text) all.push(run);
  }
  return all;
}
