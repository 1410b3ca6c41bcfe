import type { Axis } from './axis';

/** A term with its definition and anchor; with a glyph if it is a status. */
export interface Term {
  id: string;
  term: string;
  meaning: string;
  mark?: readonly [Axis, string];
}

/** A paragraph, a list, or terms with definitions. `[words](address)` is a link, `` `words` `` is code. */
export type Block = string | string[] | { terms: Term[] };

/** A page of text. The catalogue holds its structure, so that both languages have the same. */
export interface Article {
  title: string;
  lede: string;
  sections: { id: string; title: string; blocks: Block[] }[];
}
