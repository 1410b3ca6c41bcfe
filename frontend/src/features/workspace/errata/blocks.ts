import { erratumProposals as texts } from '#texts/erratumProposals';
import type { TextItem } from '../../../api/requestItems';
import type { LocalizedRuns, LocalizedText, Recital, RequestItem, ResolutionText } from '../../../api/schema.gen';

export type BlockKind =
  | 'title'
  | 'opening'
  | 'introduction'
  | 'recital'
  | 'heading'
  | 'shortHeading'
  | 'leadIn'
  | 'request'
  | 'owner'
  | 'footnote';

/** A block of a resolution that an erratum can correct. */
export interface Block {
  /** JSON pointer in the resolution's text. */
  block: string;
  /** Number of the request, of the theme or of the note. */
  number?: string;
  /** Left out unless the block is a request or its owner. */
  commitmentId?: string;
  /** Left out for an owner. */
  text?: LocalizedText;
  /** Left out for a text without formatting. */
  runs?: LocalizedRuns | undefined;
}

/** Blocks of one part of the text. */
export interface Section {
  part: 'start' | 'recitals' | 'requests' | 'footnotes';
  /** The heading of a theme; left out for other groups. */
  heading?: LocalizedText;
  blocks: Block[];
}

/** The kind of the block at a JSON pointer. */
export function kindOf(block: string): BlockKind {
  const last = block.slice(block.lastIndexOf('/') + 1);
  if (last !== 'text') return last as BlockKind;
  if (block.startsWith('/recitals/')) return 'recital';
  return block.startsWith('/footnotes/') ? 'footnote' : 'request';
}

/** The name of a block, with its number. */
export function labelOf({ block, number }: Block): string {
  const kind = kindOf(block);
  if (kind === 'owner' && number) return texts.ownerOf(number);
  return number ? `${texts.kinds[kind]} ${number}` : texts.kinds[kind];
}

/** The block of a text that the document may lack. */
const printed = (block: string, text: LocalizedText | undefined): Block[] => (text ? [{ block, text }] : []);

/** All blocks of a text, in its order. */
export function sectionsOf({ title, opening, recitals, requests, footnotes }: ResolutionText): Section[] {
  return [
    {
      part: 'start',
      blocks: [{ block: '/title', text: title }, ...printed('/opening', opening)],
    },
    {
      part: 'recitals',
      blocks: recitals.flatMap(({ introduction, items }, index) => [
        ...printed(`/recitals/${index}/introduction`, introduction),
        ...recitalBlocks(items, `/recitals/${index}/items`),
      ]),
    },
    { part: 'requests', blocks: printed('/requests/introduction', requests.introduction) },
    ...requests.themes.map((theme, index): Section => {
      const at = `/requests/themes/${index}`;
      const number = `${theme.number}`;
      return {
        part: 'requests',
        heading: theme.shortHeading,
        blocks: [
          ...printed(`${at}/introduction`, theme.introduction),
          ...(theme.heading ? [{ block: `${at}/heading`, number, text: theme.heading }] : []),
          { block: `${at}/shortHeading`, number, text: theme.shortHeading },
          ...requestBlocks(theme.items, `${at}/items`),
        ],
      };
    }),
    {
      part: 'footnotes',
      blocks: footnotes.map(({ number, text, runs }, index) => ({
        block: `/footnotes/${index}/text`,
        number: `${number}`,
        text,
        runs,
      })),
    },
  ];
}

const recitalBlocks = (items: Recital[], at: string): Block[] =>
  items.flatMap(({ text, runs, items: nested }, index) => [
    { block: `${at}/${index}/text`, text, runs },
    ...recitalBlocks(nested ?? [], `${at}/${index}/items`),
  ]);

const requestBlocks = (items: RequestItem[], at: string): Block[] =>
  (items as TextItem[]).flatMap((item, index): Block[] => {
    if ('items' in item)
      return [
        { block: `${at}/${index}/leadIn`, text: item.leadIn, runs: item.runs },
        ...requestBlocks(item.items, `${at}/${index}/items`),
      ];
    const { number, commitmentId, text, runs } = item;
    return [
      { block: `${at}/${index}/text`, number, commitmentId, text, runs },
      { block: `${at}/${index}/owner`, number, commitmentId },
    ];
  });
