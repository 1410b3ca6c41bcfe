import { expect, test } from 'vitest';
import { madeUp } from '../../../../tests/fixtures';
import type {
  Assessment,
  Deadline,
  GovernmentResponseFact,
  OwnerDecision,
  ProgressReport,
  Question,
  Withdrawal,
} from '../../../api/schema.gen';
import { chosen, forBody, forParliament } from './availableActions';
import type { Facts } from './facts';

const NONE: Facts = {
  reports: [],
  drafts: [],
  assessments: [],
  deadlines: [],
  questions: [],
  responses: [],
  closures: [],
  links: [],
  ownerDecisions: [],
  shortTitle: undefined,
  statementDrafts: [],
};
const OWNED = madeUp();
const { bodyId } = OWNED.owner;
const report = {
  progressReportId: 'r',
  implementationStatus: 'inProgress',
  evidenceItems: [] as unknown,
  body: OWNED.owner,
} as ProgressReport;
const request = { deadlineId: 'd', kind: 'request', by: { kind: 'body' } } as Deadline;
const question = (questionId: string, answers: unknown[] = []) => ({ questionId, answers }) as Question;
const acts = (available: { act: string }[]) => available.map(({ act }) => act);

test('Parliament assesses the latest report first, then decides on the requested deadline', () => {
  expect(acts(forParliament({ ...NONE, reports: [report], deadlines: [request] }, madeUp())).slice(0, 2)).toEqual([
    'assess',
    'decide',
  ]);
  expect(acts(forParliament(NONE, madeUp()))).toEqual([
    'ask',
    'setDeadline',
    'respond',
    'close',
    'link',
    'handOver',
    'retitle',
    'enterReport',
    'enterResponse',
    'enterDeadline',
  ]);
});

test('an assessed report is no longer requested, and can be assessed again', () => {
  const assessments = [{ progressReportId: 'r' } as Assessment];
  const available = forParliament({ ...NONE, reports: [report], assessments }, madeUp());
  expect(available).toContainEqual({ act: 'assess' });
});

test('a report that repeats an assessed one does not await another assessment', () => {
  const unchangedFrom = { progressReportId: 'r', href: '', body: OWNED.owner, publishedAt: '' };
  const repeating = { ...report, progressReportId: 'later', unchangedFrom };
  const assessments = [{ progressReportId: 'r' } as Assessment];
  const facts = { ...NONE, reports: [repeating, report], assessments };
  expect(forParliament(facts, madeUp())).toContainEqual({ act: 'assess' });
  expect(forParliament({ ...facts, assessments: [] }, madeUp())[0]).toEqual({ act: 'assess', awaited: true });
  const other = { ...report, progressReportId: 'new' };
  expect(forParliament({ ...facts, reports: [other, ...facts.reports] }, madeUp())[0]?.awaited).toBe(true);
});

test('a closed request can only be reopened', () => {
  expect(acts(forParliament(NONE, madeUp({ closed: true })))).toContain('reopen');
  expect(acts(forParliament(NONE, madeUp({ closed: true })))).not.toContain('close');
});

test('a question awaits an answer again once the body has withdrawn its only one', () => {
  const by = (kind: string) => [question('q', [{ body: OWNED.owner, withdrawal: { by: { kind } } }])];
  const [first] = forBody({ ...NONE, questions: by('body') }, OWNED, bodyId);
  expect(first).toEqual({ act: 'answer', on: 'q', awaited: true });
  expect(forBody({ ...NONE, questions: by('parliament') }, OWNED, bodyId)).toContainEqual({ act: 'answer', on: 'q' });
});

test('the owner answers each open question, then reports, and can complete an answer', () => {
  const questions = [question('new'), question('old', [{ body: OWNED.owner }])];
  expect(forBody({ ...NONE, questions }, OWNED, bodyId)).toEqual([
    { act: 'answer', on: 'new', awaited: true },
    { act: 'report' },
    { act: 'requestDeadline' },
    { act: 'notCompetent' },
    { act: 'answer', on: 'old' },
  ]);
});

test('any report can be repeated, also that of an implementation, but not before the first one', () => {
  const done = { ...report, implementationStatus: 'implemented' } as ProgressReport;
  expect(acts(forBody(NONE, OWNED, bodyId))).not.toContain('unchanged');
  expect(acts(forBody({ ...NONE, reports: [done] }, OWNED, bodyId))).toContain('unchanged');
  expect(acts(forBody({ ...NONE, reports: [report] }, OWNED, bodyId))).toContain('unchanged');
});

test('an owner has at most one open deadline request and one declaration', () => {
  const responses = [
    { kind: 'declaration', recordedBy: { kind: 'body', body: OWNED.owner } },
  ] as GovernmentResponseFact[];
  const available = forBody({ ...NONE, deadlines: [request], responses }, OWNED, bodyId);
  expect(acts(available)).toEqual(['report']);
});

test('a question, a request and a declaration that their authors withdrew await nothing', () => {
  const withdrawnBy = (kind: 'body' | 'parliament') => ({ withdrawal: { by: { kind } } as Withdrawal });
  const declaration = {
    kind: 'declaration',
    recordedBy: { kind: 'body', body: OWNED.owner },
    publishedAt: '2026-05-01T10:00:00Z',
  } as GovernmentResponseFact;
  const withdrawn = {
    ...NONE,
    questions: [{ ...question('q'), ...withdrawnBy('parliament') }],
    deadlines: [{ ...request, ...withdrawnBy('body') }],
    responses: [{ ...declaration, ...withdrawnBy('body') }],
  };
  expect(acts(forBody(withdrawn, OWNED, bodyId))).toEqual(['report', 'requestDeadline', 'notCompetent']);
  expect(forParliament(withdrawn, OWNED).some(({ awaited }) => awaited)).toBe(false);

  const textsOnly = {
    ...NONE,
    deadlines: [{ ...request, ...withdrawnBy('parliament') }],
    responses: [{ ...declaration, ...withdrawnBy('parliament') }],
  };
  expect(acts(forBody(textsOnly, OWNED, bodyId))).toEqual(['report', 'withdrawText']);
});

test('a declaration awaits Parliament’s decision on the owner, after which the owner can declare again', () => {
  const responses = [
    { kind: 'declaration', recordedBy: { kind: 'body', body: OWNED.owner }, publishedAt: '2026-05-01T10:00:00+02:00' },
  ] as GovernmentResponseFact[];
  const declared = { ...NONE, responses };
  expect(forParliament(declared, OWNED).slice(0, 2)).toEqual([
    { act: 'handOver', awaited: true },
    { act: 'keepOwner', awaited: true },
  ]);
  const ownerDecisions = [{ publishedAt: '2026-05-02T09:00:00+02:00' }] as OwnerDecision[];
  expect(acts(forParliament({ ...declared, ownerDecisions }, OWNED))).not.toContain('keepOwner');
  expect(acts(forBody({ ...declared, ownerDecisions }, OWNED, bodyId))).toContain('notCompetent');
  // The owner was named by mistake, and its declaration concerns no other body.
  const other = { ...OWNED, owner: { ...OWNED.owner, bodyId: 'other' } };
  expect(acts(forParliament(declared, other))).not.toContain('keepOwner');
  expect(acts(forBody(declared, other, 'other'))).toContain('notCompetent');
});

test('a Government response of "not competent" does not prevent the owner’s declaration', () => {
  const responses = [
    { kind: 'response', response: 'notCompetent', recordedBy: { kind: 'parliament' } },
  ] as GovernmentResponseFact[];
  const available = forBody({ ...NONE, responses }, OWNED, bodyId);
  expect(acts(available)).toContain('notCompetent');
});

test('a joint owner reports and answers; deadlines and competence are the owner’s matter', () => {
  const reports = [report, { ...report, progressReportId: 'own', body: { ...OWNED.owner, bodyId: 'joint' } }];
  const facts = { ...NONE, reports, questions: [question('q')] };
  expect(acts(forBody(facts, OWNED, 'joint'))).toEqual(['answer', 'report', 'unchanged']);
  expect(acts(forBody(facts, OWNED, bodyId))).toEqual([
    'answer',
    'report',
    'unchanged',
    'requestDeadline',
    'notCompetent',
  ]);
});

test('published evidence can be withdrawn by the owner and by Parliament, unless all is withdrawn', () => {
  const withEvidence = (...evidenceItems: object[]) => ({ ...NONE, reports: [{ ...report, evidenceItems }] }) as Facts;
  for (const allowed of [forBody, forParliament]) {
    const withdrawn = { evidenceItemId: 'w', withdrawal: { by: { kind: 'body', body: OWNED.owner } } };
    expect(acts(allowed(withEvidence(withdrawn), madeUp(), bodyId))).not.toContain('withdraw');
    expect(acts(allowed(withEvidence(withdrawn, { evidenceItemId: 's' }), madeUp(), bodyId))).toContain('withdraw');
  }
});

test('a body withdraws neither texts nor evidence of the body that was the owner before', () => {
  const words = { fr: 'Des mots.', nl: 'Woorden.' };
  const earlier = {
    ...report,
    narrative: words,
    publishedAt: '2026-01-01T00:00:00Z',
    evidenceItems: [{ evidenceItemId: 's' }],
    body: { ...OWNED.owner, bodyId: 'another' },
  } as ProgressReport;
  const offered = acts(forBody({ ...NONE, reports: [earlier] }, OWNED, bodyId));
  expect(offered).not.toContain('withdrawText');
  expect(offered).not.toContain('withdraw');
  expect(acts(forParliament({ ...NONE, reports: [earlier] }, OWNED))).toEqual(
    expect.arrayContaining(['withdraw', 'withdrawText']),
  );
});

test('Parliament can withdraw any text, a body those that it published itself', () => {
  const words = { fr: 'Des mots.', nl: 'Woorden.' };
  const question = {
    questionId: 'q',
    text: words,
    publishedAt: '2026-01-01T00:00:00Z',
    answers: [] as unknown,
  } as Question;
  const reported = { ...report, narrative: words, publishedAt: '2026-01-01T00:00:00Z' } as ProgressReport;
  expect(acts(forParliament(NONE, madeUp()))).not.toContain('withdrawText');
  expect(forParliament({ ...NONE, questions: [question] }, madeUp())).toContainEqual({
    act: 'withdrawText',
    on: 'parliament',
  });
  expect(acts(forBody({ ...NONE, questions: [question] }, OWNED, bodyId))).not.toContain('withdrawText');
  expect(forBody({ ...NONE, reports: [reported] }, OWNED, bodyId)).toContainEqual({ act: 'withdrawText', on: bodyId });
});

test('an address opens its action if available; without one, the first requested action opens', () => {
  const available = forBody({ ...NONE, questions: [question('q')] }, OWNED, bodyId);
  expect(chosen(available, '')).toMatchObject({ act: 'answer', on: 'q' });
  expect(chosen(available, '?act=report')).toEqual({ act: 'report' });
  expect(chosen(available, '?act=answer&on=q')).toMatchObject({ act: 'answer', on: 'q' });
  expect(chosen(available, '?act=answer&on=other')).toBeUndefined();
  expect(chosen(forParliament(NONE, madeUp()), '')).toBeUndefined();
});

test('each draft can be continued; without one in the address, the latest', () => {
  const drafts = ['late', 'early'].map((progressReportId) => ({ progressReportId }) as ProgressReport);
  const available = forBody({ ...NONE, drafts }, OWNED, bodyId);
  expect(available.filter(({ act }) => act === 'report')).toEqual([
    { act: 'report', on: 'late' },
    { act: 'report', on: 'early' },
  ]);
  expect(chosen(available, '?act=report&on=early')).toEqual({ act: 'report', on: 'early' });
  expect(chosen(available, '?act=report')).toEqual({ act: 'report', on: 'late' });
  expect(chosen(available, '?act=report&on=gone')).toBeUndefined();
});
