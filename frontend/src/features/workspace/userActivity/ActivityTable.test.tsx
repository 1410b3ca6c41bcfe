import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { admin } from '#texts/admin';
import { eventKind } from '#texts/events';
import { userActivity as texts } from '#texts/userActivity';
import { madeUp } from '../../../../tests/fixtures';
import { referenceTo } from '../../../../tests/roundFixtures';
import type { AccountChange, AccountState, Activity } from '../../../api/schema.gen';
import { date } from '../../../i18n/format';
import { localized } from '../../../i18n/localized';
import { toRound, toSitting } from '../../../ui/roundsAndSittings/publicAddresses';
import { ActivityTable } from './ActivityTable';

const ADA = { userId: 'ada', href: '', name: 'Ada Peeters' };
const TIME = '2026-11-28T08:05:00Z';
const state = (content: Partial<AccountState>): AccountState => ({ language: 'fr', roles: [], bodies: [], ...content });

afterEach(cleanup);

/** The text of each cell of the only row. */
function cellsOf(content: Partial<Activity>): string[] {
  render(<ActivityTable items={[{ activityId: 'a', happenedAt: TIME, ...content }]} />);
  const [, row] = screen.getAllByRole('row');
  return within(row as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
}
const changed = (accountChange: AccountChange) => cellsOf({ user: ADA, accountChange });

test('a fact is shown with its time in Brussels, its author and its request', () => {
  const { commitmentId, href, number, citation, resolution, shortTitle } = madeUp();
  const [when, who, what, subject] = cellsOf({
    user: ADA,
    fact: {
      kind: 'questionAsked',
      by: { kind: 'parliament' },
      commitment: { commitmentId, href, number, citation, resolution, shortTitle },
      internal: true,
    },
  });
  expect(when).toContain(', 09:05');
  expect(who).toBe('Ada Peeters');
  expect(what).toContain(eventKind.questionAsked);
  expect(what).toContain(texts.internal);
  expect(subject).toContain(number);
});

test('a change of bodies is shown with the bodies before and after', () => {
  const [, , what, subject] = changed({
    kind: 'bodiesChanged',
    account: ADA,
    before: state({ roles: ['staff'] }),
    after: state({ roles: ['agency'], bodies: [referenceTo('b')] }),
  });
  expect(what).toContain(texts.before(texts.noValue));
  expect(what).toMatch(new RegExp(`${texts.after('')}.+`));
  expect(what).not.toContain(admin.roles.staff);
  expect(subject).toBe('Ada Peeters');
});

test('a change of the publication rule names the body', () => {
  const [, who, what, subject] = cellsOf({
    user: ADA,
    bodyChange: { kind: 'secondPersonRequired', body: referenceTo('b') },
  });
  expect([who, what]).toEqual(['Ada Peeters', texts.bodyChange.secondPersonRequired]);
  expect(subject).toBe(localized(referenceTo('b').name));
});

test('an operation of staff links to what it was about, if the public can read it', () => {
  const round = {
    kind: 'roundOpened',
    objectId: 'r',
    name: { fr: 'Ronde', nl: 'Ronde' },
    datedOn: '2027-01-31',
  } as const;
  const [, , what, subject] = cellsOf({ user: ADA, staffOperation: { ...round, href: 'http://localhost/r' } });
  expect(what).toBe(texts.staffOperation.roundOpened);
  expect(subject).toBe(`Ronde, ${date('2027-01-31')}`);
  expect(screen.getByRole('link', { name: /^Ronde/ })).toHaveAttribute('href', toRound('r'));
  cleanup();
  cellsOf({ user: ADA, staffOperation: { ...round, kind: 'sittingChanged', href: 'http://localhost/r' } });
  expect(screen.getByRole('link', { name: /^Ronde/ })).toHaveAttribute('href', toSitting('r'));
  cleanup();
  const [, , , deleted] = cellsOf({
    user: ADA,
    staffOperation: { kind: 'roundDeleted', objectId: 'r', name: { fr: 'Ronde' } },
  });
  expect(deleted).toBe('Ronde');
  expect(screen.queryByRole('link', { name: /^Ronde/ })).toBeNull();
  cleanup();
  const [, , , untitled] = cellsOf({ user: ADA, staffOperation: { kind: 'roundPrepared', objectId: 'r' } });
  expect(untitled).toBe(texts.untitled);
});

test('an operation on a resolution links to it, with its number', () => {
  const { resolution } = madeUp();
  const name = `${resolution.documentNumber} · ${localized(resolution.title)}`;
  const [, , what, subject] = cellsOf({ user: ADA, staffOperation: { kind: 'classified', objectId: 'c', resolution } });
  expect([what, subject]).toEqual([texts.staffOperation.classified, name]);
  expect(screen.getByRole('link', { name })).toBeVisible();
});

test('an erased account has no name, and a former name that was erased is left out', () => {
  const [, , what, subject] = changed({ kind: 'renamed', before: state({}), after: state({}) });
  expect(what).toBe(texts.accountChange.renamed);
  expect(subject).toBe(admin.erasedAuthor);
});
