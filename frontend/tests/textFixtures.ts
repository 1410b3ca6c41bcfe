import type { Erratum, ResolutionText } from '../src/api/schema.gen';
import { madeUpResolution } from './fixtures';

const both = (words: string) => ({ fr: `${words} (fr)`, nl: `${words} (nl)` });

/** The text of an obviously fictitious resolution: a block of each kind, a list in a list, and a theme without heading. */
export const madeUpText: ResolutionText = {
  self: 'http://localhost/',
  resolution: madeUpResolution,
  adoptedOn: '2026-01-01',
  cover: {
    session: both('session'),
    date: both('date'),
    parliament: both('parliament'),
    documentType: both('type'),
    adoption: both('adoption'),
  },
  title: both('title'),
  opening: both('opening'),
  recitals: [
    { introduction: both('having regard'), items: [{ text: both('recital 1') }] },
    {
      introduction: both('whereas'),
      items: [
        {
          text: both('recital 2'),
          runs: {
            fr: [
              { kind: 'plain', text: 'recital 2 (fr)' },
              { kind: 'footnoteMark', text: '1' },
            ],
            nl: [{ kind: 'plain', text: 'recital 2 (nl)' }],
          },
          items: [{ text: both('recital 2.1') }],
        },
      ],
    },
  ],
  requests: {
    introduction: both('asks'),
    themes: [
      {
        themeId: 'test-1-1',
        number: 1,
        heading: both('heading 1'),
        shortHeading: both('short 1'),
        items: [
          {
            leadIn: both('lead-in'),
            items: [
              { number: '1.1', commitmentId: 'test-1-1.1', href: 'http://localhost/', text: both('request 1.1') },
              { number: '1.2', commitmentId: 'test-1-1.2', href: 'http://localhost/', text: both('request 1.2') },
            ],
          },
        ],
      },
      {
        themeId: 'test-1-2',
        number: 2,
        introduction: both('asks others'),
        shortHeading: both('short 2'),
        items: [{ number: '2.1', commitmentId: 'test-1-2.1', href: 'http://localhost/', text: both('request 2.1') }],
      },
    ],
  },
  signatories: [{ office: both('office'), name: 'A. Name' }],
  footnotes: [{ number: 1, text: both('note 1') }],
};

export const madeUpErratum = (block: string, erratum: Partial<Erratum> = {}): Erratum => ({
  erratumId: `erratum of ${block}`,
  href: 'http://localhost/',
  correctionId: `correction of ${block}`,
  resolution: madeUpResolution,
  block,
  part: block.endsWith('/owner') ? 'owner' : 'text',
  before: { text: { fr: 'le mot faux', nl: 'het juiste woord' } },
  after: { text: { fr: 'le mot juste', nl: 'het juiste woord' } },
  source: { page: 3, quotation: 'le mot juste' },
  wordingHashBefore: '0'.repeat(64),
  wordingHashAfter: '1'.repeat(64),
  reason: { fr: 'Faute de frappe.', nl: 'Tikfout.' },
  originalLanguage: 'fr',
  publishedAt: '2026-11-27T10:00:00+01:00',
  ...erratum,
});
