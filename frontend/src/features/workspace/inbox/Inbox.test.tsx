import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { actions } from '#texts/actions';
import { codes } from '#texts/codes';
import { events } from '#texts/events';
import { inbox } from '#texts/inbox';
import { selection } from '#texts/selection';
import { statementDrafts } from '#texts/statementDrafts';
import { madeUp, madeUpReference } from '../../../../tests/fixtures';
import { referenceTo } from '../../../../tests/roundFixtures';
import type { Awaiting, AwaitingKind } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { clearSelection } from '../selection/selection';
import { Inbox } from './Inbox';

afterEach(() => {
  cleanup();
  clearSelection();
});

const { owner } = madeUp();
const news: Awaiting = {
  role: 'agency',
  kind: 'news',
  total: 1,
  items: [
    {
      commitment: madeUpReference(),
      owner,
      implementationStatus: 'inProgress',
      datedOn: '2026-11-27',
      fact: { factId: 'f', href: 'http://localhost/' },
      event: { kind: 'responseRecorded', by: { kind: 'parliament' } },
    },
  ],
};

test('news say what happened and who published it, and lead to the actions on a request of the own body', async () => {
  render(<Inbox awaiting={[news]} bodies={[owner]} />);
  expect(await screen.findByText(new RegExp(`${events.responded} · ${events.parliament}`))).toBeVisible();
  expect(screen.getByRole('link').getAttribute('href')).toMatch(/\/(espace|werkruimte)\/test-1-1\.1$/);
});

test('news of an assessment say its outcome', async () => {
  const [item] = news.items;
  const event = { kind: 'assessed', by: { kind: 'parliament' }, assessment: 'notVerifiable' } as const;
  render(<Inbox awaiting={[{ ...news, items: item ? [{ ...item, event }] : [] }]} bodies={[owner]} />);
  expect(await screen.findByText(new RegExp(codes.assessment.notVerifiable))).toBeVisible();
});

test('questions on one request are told apart by their first words, and internal ones are marked', () => {
  const [item] = listed('questionsToAnswer', ['1.1']).items;
  const asked = (factId: string, words: string, internal: boolean) =>
    item ? [{ ...item, fact: { factId, href: 'h' }, question: { internal, text: { fr: words, nl: words } } }] : [];
  const items = [...asked('q', 'Quand ?', false), ...asked('r', 'Qui ?', true)];
  render(<Inbox awaiting={[{ ...listed('questionsToAnswer', []), total: 2, items }]} bodies={[owner]} />);
  expect(screen.getByText(/(Question|Vraag).*Quand \?/)).toBeVisible();
  expect(screen.getByText(/(Question interne|Interne vraag).*Qui \?/)).toBeVisible();
});

test('news about the request of another body lead to its public page', async () => {
  render(<Inbox awaiting={[news]} bodies={[]} />);
  expect((await screen.findByRole('link')).getAttribute('href')).toMatch(/\/(demandes|verzoeken)\/test-1-1\.1$/);
});

test('a user of a body is told that nothing is to be done only if no open round awaits a report, staff in any case', () => {
  const round = (reportedCommitments: number) => ({
    reportingRoundId: 'r',
    href: 'http://localhost/',
    title: { fr: 'Semestre', nl: 'Semester' },
    dueOn: '2027-06-15',
    totalCommitments: 2,
    reportedCommitments,
  });
  const { rerender } = render(<Inbox awaiting={[news]} bodies={[owner]} rounds={[round(1)]} />);
  expect(screen.queryByText(inbox.nothing)).toBeNull();
  rerender(<Inbox awaiting={[news]} bodies={[owner]} rounds={[round(2)]} />);
  expect(screen.getByText(inbox.nothing)).toBeVisible();
  rerender(<Inbox awaiting={[news]} bodies={[]} rounds={[round(1)]} />);
  expect(screen.getByText(inbox.nothing)).toBeVisible();
});

const listed = (kind: AwaitingKind, numbers: string[]): Awaiting => ({
  role: 'agency',
  kind,
  total: numbers.length,
  items: numbers.map((number) => ({
    commitment: madeUpReference(number),
    owner,
    implementationStatus: 'notReported',
    datedOn: '2026-11-27',
  })),
});

test('drafts stand above the requests without a report, of which there may be many', () => {
  const draft = {
    ...listed('drafts', ['1.2']),
    items: [{ ...listed('drafts', ['1.2']).items[0], draftState: 'started' }],
  };
  render(
    <Inbox awaiting={[listed('silent', ['1.1']), draft as Awaiting, listed('overdue', ['1.3'])]} bodies={[owner]} />,
  );
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    `${inbox.kinds.overdue} (1)`,
    `${statementDrafts.sections.started} (1)`,
    `${inbox.kinds.silent} (1)`,
  ]);
});

test('a request that is listed twice is chosen once, and the choice leads to the action on several', () => {
  render(
    <Inbox awaiting={[listed('silent', ['1.1', '1.2']), listed('overdue', ['1.1', '1.2', '1.3'])]} bodies={[owner]} />,
  );
  fireEvent.click(screen.getByLabelText(selection.chooseAll(3)));
  expect(screen.getByRole('status').textContent).toBe(selection.chosen(3));
  expect(screen.getByLabelText(selection.chooseAll(2))).toBeChecked();
  for (const one of screen.getAllByRole('checkbox', { name: /1\.2/ })) expect(one).toBeChecked();
  fireEvent.click(screen.getAllByRole('checkbox', { name: /1\.2/ })[0] as HTMLElement);
  const bar = within(screen.getByRole('region', { name: selection.label }));
  const href = bar.getByRole('link', { name: actions.unchanged.title }).getAttribute('href') ?? '';
  expect(new URL(href, 'http://localhost').searchParams.getAll('commitment')).toEqual(['test-1-1.1', 'test-1-1.3']);
});

test('the list of all requests leaves out those that can be chosen further up, and says so', () => {
  render(
    <Inbox
      awaiting={[
        listed('questionsToAnswer', ['1.3']),
        listed('silent', ['1.1', '1.2']),
        listed('mine', ['1.1', '1.2', '1.3']),
      ]}
      bodies={[owner]}
    />,
  );
  expect(screen.getAllByRole('link', { name: /1\.1/ })).toHaveLength(1);
  expect(screen.getAllByRole('link', { name: /1\.3/ })).toHaveLength(2);
  expect(screen.getAllByRole('checkbox', { name: /1\.3/ })).toHaveLength(1);
  expect(screen.getByText(inbox.listedAbove(2))).toBeVisible();
});

test('a list whose requests all stand further up says so, and offers all only if there are more', () => {
  const mine = { ...listed('mine', ['1.1', '1.2']), href: 'http://localhost/commitments?body=b' };
  const { container, rerender } = render(
    <Inbox awaiting={[listed('silent', ['1.1', '1.2']), mine]} bodies={[owner]} />,
  );
  expect(screen.getByText(inbox.onlyAbove(2))).toBeVisible();
  expect(container.querySelectorAll('ul.inbox')).toHaveLength(1);
  expect(screen.queryByRole('link', { name: inbox.all(2) })).toBeNull();
  rerender(<Inbox awaiting={[listed('silent', ['1.1', '1.2']), { ...mine, total: 3 }]} bodies={[owner]} />);
  expect(screen.getByRole('link', { name: inbox.all(3) })).toBeVisible();
});

test('the list of all requests keeps those that stand further up in another role', () => {
  render(
    <Inbox
      awaiting={[{ ...listed('silent', ['1.1']), role: 'staff' }, listed('mine', ['1.1', '1.2'])]}
      bodies={[owner]}
    />,
  );
  expect(screen.getAllByRole('link', { name: /1\.1/ })).toHaveLength(2);
  expect(screen.queryByText(inbox.listedAbove(1))).toBeNull();
});

test('a user of several bodies sees whose each request is', () => {
  const { rerender, container } = render(<Inbox awaiting={[listed('silent', ['1.1'])]} bodies={[owner]} />);
  const line = () => container.querySelector('li .small')?.textContent;
  expect(line()).not.toContain(localized(owner.abbreviation));
  rerender(<Inbox awaiting={[listed('silent', ['1.1'])]} bodies={[owner, referenceTo('b')]} />);
  expect(line()).toContain(localized(owner.abbreviation));
});

test('each request shows its current status, with the percentage', () => {
  const request = { commitment: madeUpReference(), owner, datedOn: '2026-11-27' };
  const listed: Awaiting = {
    role: 'staff',
    kind: 'overdueAnswers',
    total: 1,
    items: [{ ...request, implementationStatus: 'inProgress', percentDone: 40 }],
  };
  const { container } = render(<Inbox awaiting={[listed]} bodies={[]} />);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(`${inbox.kinds.overdueAnswers} (1)`);
  expect(container.querySelector('li .small')?.textContent).toContain(
    inbox.status(codes.implementationStatus.inProgress, 40),
  );
});
