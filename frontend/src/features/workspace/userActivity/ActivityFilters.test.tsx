import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { userActivity as texts } from '#texts/userActivity';
import { allCommitments as fr } from '../../../i18n/fr/allCommitments';
import { userActivity as frActivity } from '../../../i18n/fr/userActivity';
import { allCommitments as nl } from '../../../i18n/nl/allCommitments';
import { userActivity as nlActivity } from '../../../i18n/nl/userActivity';
import { listUsers } from '../admin/userApi';
import { DAY } from '../forms/ParsedInput';
import { ActivityFilters } from './ActivityFilters';

vi.mock(import('../admin/userApi'), async (original) => ({ ...(await original()), listUsers: vi.fn() }));
vi.stubGlobal('fetch', async () => Response.json({ items: [], total: 0 }));

const plain = (text: string) => text.replace(/\s+/g, ' ');
const NONE = { user: '', body: '', kind: '', from: '', to: '' };
const search = (name: string) => {
  fireEvent.input(screen.getByLabelText(texts.person), { target: { value: name } });
  fireEvent.click(screen.getByRole('button', { name: texts.show }));
};

test('the accounts that match a name are gone once another name is typed, as is the message that there are none', async () => {
  const items = ['a', 'b'].map((userId) => ({ userId, givenName: 'Ann', familyName: userId, email: `${userId}@x.be` }));
  vi.mocked(listUsers).mockResolvedValueOnce({ value: { items, total: 2 }, etag: '' } as never);
  render(<ActivityFilters filters={NONE as never} />);
  search('Ann');
  expect(await screen.findByText(plain(texts.whichPerson(2)))).toBeVisible();
  fireEvent.input(screen.getByLabelText(texts.person), { target: { value: 'Anna' } });
  expect(screen.queryByText(plain(texts.whichPerson(2)))).toBeNull();

  vi.mocked(listUsers).mockResolvedValueOnce({ value: { items: [], total: 0 }, etag: '' } as never);
  search('Zoé');
  expect(await screen.findByRole('link', { name: plain(texts.noPerson) })).toBeVisible();
  fireEvent.input(screen.getByLabelText(texts.person), { target: { value: 'Zo' } });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('days are compared only if both can be read', async () => {
  render(<ActivityFilters filters={{ ...NONE, from: '2026-11-30', to: '2026-11-01' } as never} />);
  fireEvent.click(screen.getByRole('button', { name: texts.show }));
  expect(await screen.findByRole('link', { name: texts.startAfterEnd })).toBeVisible();
  fireEvent.input(screen.getByLabelText(texts.from), { target: { value: '31/2/2026' } });
  fireEvent.click(screen.getByRole('button', { name: texts.show }));
  expect(await screen.findByRole('link', { name: DAY.message })).toBeVisible();
  expect(screen.queryByRole('link', { name: texts.startAfterEnd })).toBeNull();
});

test('the filters of all lists of the workspace have one word for no filter', () => {
  expect([frActivity.all, nlActivity.all]).toEqual([fr.every, nl.every]);
});
