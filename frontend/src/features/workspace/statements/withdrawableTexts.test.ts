import { expect, test } from 'vitest';
import { madeUp } from '../../../../tests/fixtures';
import type { Assessment, Deadline, ProgressReport, Question, ShortTitle } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { DIRECT_FORMS } from './directForms';
import type { Facts } from './facts';
import { withdrawableBy, withdrawableTexts } from './withdrawableTexts';

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

test('a report that staff entered is named by its day', () => {
  const entered = { ...facts.reports[0], entered: true, reportedOn: '2024-03-05' } as ProgressReport;
  const [control] = DIRECT_FORMS.withdrawText(madeUp(), { ...facts, reports: [entered] }, 'parliament').controls;
  expect(control).toMatchObject({
    words: expect.arrayContaining([['progressReport/r', expect.stringContaining(date('2024-03-05'))]]),
  });
});

test('a short title can be withdrawn if it was given after the registration', () => {
  const shortTitle = { shortTitleId: 't', title: words, publishedAt: '2026-02-01T00:00:00Z' } as ShortTitle;
  expect(withdrawableTexts({ ...facts, shortTitle })[0]).toMatchObject({ kind: 'shortTitle', id: 't' });
});

test('a body can withdraw its open request although Parliament has withdrawn the text, and nothing else twice', () => {
  const withdrawn = { withdrawal: { withdrawalId: 'w', by: { kind: 'parliament' } } };
  const by = { kind: 'body', body: { bodyId: 'b' } };
  const request = {
    deadlineId: 'd',
    kind: 'request',
    by,
    publishedAt: '2026-05-01T10:00:00Z',
    ...withdrawn,
  } as unknown as Deadline;
  const only = (deadline: Deadline): Facts => ({
    ...facts,
    reports: [],
    assessments: [],
    questions: [],
    deadlines: [deadline],
  });
  const ids = (author: string, from = only(request)) =>
    withdrawableBy(author, from).map(({ kind, id }) => `${kind} ${id}`);
  expect(ids('b')).toEqual(['deadline d']);
  expect(ids('other')).toEqual([]);
  expect(ids('parliament')).toEqual([]);
  const decided = { ...request, decision: { outcome: 'refused' } } as Deadline;
  expect(ids('b', only(decided))).toEqual([]);
});
