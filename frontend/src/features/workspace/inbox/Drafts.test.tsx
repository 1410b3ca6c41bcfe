import { render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inbox } from '#texts/inbox';
import { statementDrafts as texts } from '#texts/statementDrafts';
import { madeUp, madeUpReference, madeUpResolution } from '../../../../tests/fixtures';
import type { StatementDraftSummary } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { send } from '../session/send';
import { Drafts } from './Drafts';
import type { ReportDraft } from './inboxSections';

vi.mock('../session/send');
beforeEach(() => {
  vi.mocked(send).mockRejectedValue(new Error('no names'));
});
afterEach(() => vi.resetAllMocks());

const draft = (changed: Partial<StatementDraftSummary>): StatementDraftSummary => ({
  statementDraftId: crypto.randomUUID(),
  href: 'http://localhost/',
  kind: 'answer',
  subjectId: 'q',
  commitment: madeUpReference(),
  resolution: madeUpResolution,
  state: 'toTranslate',
  saved: { byCaller: false, savedAt: '2026-11-27T23:30:00Z' },
  ...changed,
});
const section = (state: keyof typeof texts.sections) =>
  screen.getByRole('heading', { level: 2, name: new RegExp(`^${texts.sections[state]}`) }).parentElement as HTMLElement;

test('drafts are listed by what they lack, with kind, last editor and day, and lead to their form', () => {
  const { commitment: _, ...foreword } = draft({ kind: 'foreword', subjectId: 'test-1', state: 'started' });
  const mine = draft({
    kind: 'assessment',
    state: 'readyToPublish',
    saved: { byCaller: true, savedAt: '2026-11-27T12:00:00Z' },
  });
  render(<Drafts reports={[]} statements={[foreword, mine, draft({})]} />);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    `${texts.sections.toTranslate} (1)`,
    `${texts.sections.readyToPublish} (1)`,
    `${texts.sections.started} (1)`,
  ]);
  expect(section('toTranslate')).toHaveTextContent(`${texts.kinds.answer}${texts.savedBy.other('2026-11-28')}`);
  expect(section('readyToPublish')).toHaveTextContent(`${texts.kinds.assessment}${texts.savedBy.you('2026-11-27')}`);
  const link = (state: keyof typeof texts.sections) => within(section(state)).getByRole('link').getAttribute('href');
  expect(link('toTranslate')).toMatch(/\/test-1-1\.1\?act=answer&on=q#act$/);
  expect(link('readyToPublish')).toMatch(/\/test-1-1\.1\?act=assess#act$/);
  expect(link('started')).toMatch(/\?foreword=test-1#foreword$/);
});

test('a draft that a colleague changed last names the colleague', async () => {
  const savedAt = '2026-11-27T12:00:00Z';
  const saved = { byCaller: false, savedAt };
  const statement = draft({ saved });
  const report: ReportDraft = {
    role: 'agency',
    commitment: madeUpReference(),
    owner: madeUp().owner,
    implementationStatus: 'inProgress',
    datedOn: '2026-11-27',
    fact: { factId: 'r', href: 'http://localhost/' },
    draftState: 'readyToPublish',
    saved,
  };
  const items = [
    { draftId: statement.statementDraftId, user: { userId: 'a', href: '', name: 'Ada Peeters' } },
    { draftId: 'r', user: { userId: 'b', href: '', name: 'Jean Dupont' } },
  ];
  vi.mocked(send).mockResolvedValue({ value: { self: '', items }, etag: '' });
  render(<Drafts reports={[report]} statements={[statement]} />);
  expect(await screen.findByText(texts.savedBy.colleague('Ada Peeters', '2026-11-27'))).toBeVisible();
  expect(section('readyToPublish')).toHaveTextContent(texts.savedBy.colleague('Jean Dupont', '2026-11-27'));
  expect(send).toHaveBeenCalledTimes(1);
});

test('names are not requested for drafts of the user or of a former owner', async () => {
  const savedAt = '2026-11-27T12:00:00Z';
  const ofFormerOwner = draft({ saved: { byCaller: false, savedAt, formerOwner: madeUp().owner } });
  render(<Drafts reports={[]} statements={[draft({ saved: { byCaller: true, savedAt } }), ofFormerOwner]} />);
  await new Promise((done) => setTimeout(done));
  expect(send).not.toHaveBeenCalled();
});

test('the draft of the foreword of a round names the round, and leads to its form', () => {
  const title = { fr: 'Premier semestre', nl: 'Eerste semester' };
  const { commitment: _, resolution: __, ...ofRound } = draft({ kind: 'roundForeword', subjectId: 'r-1' });
  render(
    <Drafts reports={[]} statements={[{ ...ofRound, reportingRound: { reportingRoundId: 'r-1', href: '', title } }]} />,
  );
  expect(section('toTranslate')).toHaveTextContent(texts.kinds.roundForeword);
  const link = within(section('toTranslate')).getByRole('link', { name: /Premier semestre|Eerste semester/ });
  expect(link.getAttribute('href')).toMatch(/\?rounds=r-1#round-foreword$/);
});

test('after a handover a draft names the body whose it was', () => {
  const { owner: formerOwner } = madeUp();
  const savedAt = '2026-11-27T12:00:00Z';
  const written = draft({ saved: { byCaller: false, savedAt, formerOwner } });
  const mine = draft({ state: 'started', saved: { byCaller: true, savedAt, formerOwner } });
  render(<Drafts reports={[]} statements={[written, mine]} />);
  const body = localized(formerOwner.abbreviation);
  expect(section('toTranslate')).toHaveTextContent(texts.savedBy.formerOwner(body, '2026-11-27'));
  expect(section('started')).toHaveTextContent(texts.savedBy.you('2026-11-27'));
});

test('drafts of answers name their questions, and one whose question is withdrawn cannot be published', () => {
  const question = { internal: true, text: { fr: 'Quand ?', nl: 'Wanneer?' } };
  const withdrawn = draft({ state: 'cannotBePublished', question: { internal: false } });
  render(<Drafts reports={[]} statements={[draft({ state: 'readyToPublish', question }), withdrawn]} />);
  expect(section('readyToPublish')).toHaveTextContent(/Question interne.*Quand \?|Interne vraag.*Wanneer\?/);
  expect(texts.sections.cannotBePublished).toMatch(/ne peuvent pas être publiés|niet kunnen worden gepubliceerd/);
  expect(within(section('cannotBePublished')).getAllByRole('link')).toHaveLength(1);
});

test('a draft of a report is in the section of its state', () => {
  const report: ReportDraft = {
    role: 'agency',
    commitment: madeUpReference(),
    owner: madeUp().owner,
    implementationStatus: 'inProgress',
    datedOn: '2026-11-27',
    fact: { factId: 'r', href: 'http://localhost/' },
    draftState: 'readyToPublish',
  };
  render(<Drafts reports={[report]} statements={[draft({})]} />);
  expect(section('readyToPublish')).toHaveTextContent(`${texts.report}${inbox.dated.drafts('2026-11-27')}`);
  expect(within(section('readyToPublish')).getByRole('link').getAttribute('href')).toMatch(/\?act=report&on=r#act$/);
});

test('a draft of an earlier report leads staff to its form, and says whether another person saved it last', () => {
  const report: ReportDraft = {
    role: 'staff',
    commitment: madeUpReference(),
    owner: madeUp().owner,
    implementationStatus: 'inProgress',
    datedOn: '2026-11-27',
    fact: { factId: 'r', href: 'http://localhost/' },
    draftState: 'toTranslate',
    saved: { byCaller: false, savedAt: '2026-11-27T12:00:00Z' },
  };
  render(<Drafts reports={[report]} statements={[]} />);
  expect(section('toTranslate')).toHaveTextContent(texts.savedBy.other('2026-11-27'));
  expect(within(section('toTranslate')).getByRole('link').getAttribute('href')).toMatch(/\?act=enterReport&on=r#act$/);
});

test('an officer of several bodies sees whose draft it is', () => {
  const { owner: body } = madeUp();
  const { rerender } = render(<Drafts reports={[]} statements={[draft({ body })]} namesBodies />);
  expect(section('toTranslate')).toHaveTextContent(localized(body.abbreviation));
  rerender(<Drafts reports={[]} statements={[draft({ body })]} />);
  expect(section('toTranslate')).not.toHaveTextContent(localized(body.abbreviation));
});

test('a complete draft of a body that publishes by two persons says who may publish it', () => {
  const savedAt = '2026-11-27T12:00:00Z';
  const { owner: body } = madeUp();
  const ready = (byCaller: boolean, of?: typeof body) =>
    draft({ ...(of && { body: of }), state: 'readyToPublish', saved: { byCaller, savedAt } });
  const report = (draftState: StatementDraftSummary['state']): ReportDraft => ({
    role: 'agency',
    commitment: madeUpReference(),
    owner: madeUp().owner,
    implementationStatus: 'inProgress',
    datedOn: '2026-11-27',
    fact: { factId: draftState, href: 'http://localhost/' },
    draftState,
    body,
    saved: { byCaller: true, savedAt },
  });
  const statements = [ready(true, body), ready(false, body), ready(true, { ...body, bodyId: 'other' }), ready(true)];
  const reports = [report('readyToPublish'), report('toTranslate')];
  const { rerender } = render(<Drafts reports={reports} statements={statements} secondPersonBodies={[body.bodyId]} />);
  const shown = () =>
    screen.queryAllByText((_, element) => element?.tagName === 'STRONG').map((one) => one.textContent);
  const { you, other } = texts.proposed;
  expect(shown()).toEqual([you, you, other]);
  rerender(<Drafts reports={reports} statements={statements} />);
  expect(shown()).toEqual([]);
});

test('without drafts nothing is shown', () => {
  expect(render(<Drafts reports={[]} statements={[]} />).container).toBeEmptyDOMElement();
});
