import { expect, test } from 'vitest';
import type { Assessment, ProgressReport, Question, ShortTitle } from '../../../api/schema.gen';
import type { Facts } from './facts';
import { withdrawableTexts } from './withdrawableTexts';

const words = { fr: 'Des mots.', nl: 'Woorden.' };
const body = { bodyId: 'cocom' };
const party = { kind: 'parliament' };
const facts = {
  reports: [
    {
      progressReportId: 'r',
      body,
      publishedAt: '2026-01-01T00:00:00Z',
      narrative: words,
      evidenceItems: [] as unknown,
    },
  ] as ProgressReport[],
  drafts: [],
  assessments: [
    {
      assessmentId: 'a',
      publishedAt: '2026-01-02T00:00:00Z',
      withdrawal: { withdrawalId: 'w', by: party, reason: words, withdrawnAt: '2026-01-04T00:00:00Z' },
    },
  ] as Assessment[],
  deadlines: [],
  questions: [
    {
      questionId: 'q',
      publishedAt: '2026-01-02T00:00:00Z',
      text: words,
      answers: [{ answerId: 'n', body, publishedAt: '2026-01-03T00:00:00Z', text: words }],
    },
  ] as Question[],
  responses: [],
  closures: [],
  links: [],
  ownerDecisions: [],
  shortTitle: { title: words } as ShortTitle,
  statementDrafts: [],
} satisfies Facts;

test('all texts that were not withdrawn can be, including reasons of withdrawals, newest first', () => {
  expect(withdrawableTexts(facts).map(({ kind, id, by }) => [kind, id, by])).toEqual([
    ['withdrawal', 'w', 'parliament'],
    ['answer', 'n', 'cocom'],
    ['question', 'q', 'parliament'],
    ['progressReport', 'r', 'cocom'],
  ]);
});

test('a short title can be withdrawn if it was given after the registration', () => {
  const shortTitle = { shortTitleId: 't', title: words, publishedAt: '2026-02-01T00:00:00Z' } as ShortTitle;
  expect(withdrawableTexts({ ...facts, shortTitle })[0]).toMatchObject({ kind: 'shortTitle', id: 't' });
});
