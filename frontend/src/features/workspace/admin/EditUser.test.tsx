import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { admin as texts } from '#texts/admin';
import { ApiError } from '../../../api/client';
import type { Problem, User, UserContent } from '../../../api/schema.gen';
import type { ApiResult } from '../session/send';
import { EditUser } from './EditUser';

const { eraseUser, readUser, replaceUser } = vi.hoisted(() => ({
  eraseUser: vi.fn<(userId: string, etag: string) => Promise<ApiResult<void>>>(),
  readUser: vi.fn<() => Promise<ApiResult<User>>>(),
  replaceUser: vi.fn<(userId: string, etag: string, content: UserContent) => Promise<ApiResult<User>>>(),
}));
vi.mock('./userApi', () => ({ eraseUser, readUser, replaceUser }));

const ADA: User = {
  userId: 'u',
  href: '',
  email: 'ada@example.org',
  firstName: 'Ada',
  lastName: 'Peeters',
  language: 'nl',
  roles: ['staff'],
  bodies: [],
  enabled: true,
  invitationPending: false,
} as User;

beforeEach(() => {
  readUser.mockResolvedValue({ value: ADA, etag: '"1"' });
  vi.stubGlobal('fetch', async () => Response.json({ items: [] }));
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

async function open() {
  render(<EditUser userId="u" me="me" />);
  fireEvent.click(await screen.findByLabelText(texts.roles.admin));
  return screen.getByRole('button', { name: texts.save });
}

test('repeated clicks save an account once, and the focus stays on the button', async () => {
  let respond = (_: ApiResult<User>) => {};
  replaceUser.mockReturnValue(
    new Promise((resolve) => {
      respond = resolve;
    }),
  );
  const save = await open();
  save.focus();
  fireEvent.click(save);
  await waitFor(() => expect(save).toHaveAttribute('aria-disabled'));
  fireEvent.click(save);
  expect(replaceUser).toHaveBeenCalledOnce();
  respond({ value: { ...ADA, roles: ['staff', 'admin'] }, etag: '"2"' });
  expect(await screen.findByText(texts.saved)).toBeVisible();
  expect(save).toHaveFocus();
});

test('disabling an account keeps unsaved changes, and does not save them', async () => {
  replaceUser.mockResolvedValue({ value: { ...ADA, enabled: false }, etag: '"2"' });
  await open();
  fireEvent.click(screen.getByRole('button', { name: texts.deactivate }));
  fireEvent.click(await screen.findByRole('button', { name: texts.confirmDeactivation }));
  expect(await screen.findByText(texts.deactivated)).toBeVisible();
  expect(replaceUser.mock.calls[0]?.[2]).toMatchObject({ roles: ['staff'], enabled: false });
  expect(screen.getByLabelText(texts.roles.admin)).toBeChecked();
});

test('what another admin saved meanwhile is merged with what was typed, and is saved only with the next attempt', async () => {
  replaceUser.mockRejectedValueOnce(new ApiError('refused', { status: 412 } as Problem));
  const save = await open();
  fireEvent.input(screen.getByLabelText(texts.fields.firstName), { target: { value: 'Adèle' } });
  readUser.mockResolvedValue({ value: { ...ADA, lastName: 'Claes', roles: [] }, etag: '"2"' });
  fireEvent.click(save);
  expect(await screen.findByText(texts.changedMeanwhile.replace(/\s+/g, ' '))).toBeVisible();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  expect(screen.getByLabelText(texts.fields.firstName)).toHaveValue('Adèle');
  expect(screen.getByLabelText(texts.fields.lastName)).toHaveValue('Claes');
  expect(screen.getByLabelText(texts.roles.admin)).toBeChecked();
  expect(screen.getByLabelText(texts.roles.staff)).not.toBeChecked();
  replaceUser.mockImplementation(async (_, __, { firstName, lastName }) => ({
    value: { ...ADA, ...(firstName && { firstName }), ...(lastName && { lastName }), roles: ['admin'] },
    etag: '"3"',
  }));
  fireEvent.click(save);
  expect(await screen.findByText(texts.saved)).toBeVisible();
  expect(replaceUser).toHaveBeenLastCalledWith(
    'u',
    '"2"',
    expect.objectContaining({ firstName: 'Adèle', lastName: 'Claes', roles: ['admin'] }),
  );
});

test('a text that another admin changed too stays as typed, and the stored one is named beside it', async () => {
  replaceUser.mockRejectedValue(new ApiError('refused', { status: 412 } as Problem));
  const save = await open();
  fireEvent.input(screen.getByLabelText(texts.fields.lastName), { target: { value: 'Maes' } });
  readUser.mockResolvedValue({ value: { ...ADA, lastName: 'Claes' }, etag: '"2"' });
  fireEvent.click(save);
  const message = texts.changedToo(texts.fields.lastName, 'Claes').replace(/\s+/g, ' ');
  expect((await screen.findByText(message, { selector: 'a' })).getAttribute('href')).toBe('#lastName');
  expect(screen.getByLabelText(texts.fields.lastName)).toHaveValue('Maes');
});

test('an erasure that was refused because the account changed shows the change, and the next attempt is about it', async () => {
  eraseUser.mockRejectedValueOnce(new ApiError('refused', { status: 412 } as Problem));
  await open();
  readUser.mockResolvedValue({ value: { ...ADA, lastName: 'Claes' }, etag: '"2"' });
  fireEvent.click(screen.getByRole('button', { name: texts.erase }));
  fireEvent.click(screen.getByRole('button', { name: texts.confirmErasure }));
  expect(await screen.findByText(texts.changedMeanwhile.replace(/\s+/g, ' '))).toBeVisible();
  expect(screen.getByLabelText(texts.fields.lastName)).toHaveValue('Claes');
  eraseUser.mockResolvedValue({ value: undefined, etag: '' });
  fireEvent.click(screen.getByRole('button', { name: texts.erase }));
  fireEvent.click(screen.getByRole('button', { name: texts.confirmErasure }));
  expect(await screen.findByRole('heading', { name: texts.erased })).toHaveFocus();
  expect(eraseUser).toHaveBeenLastCalledWith('u', '"2"');
});

test('an account is erased only after a confirmation', async () => {
  eraseUser.mockResolvedValue({ value: undefined, etag: '' });
  await open();
  fireEvent.click(screen.getByRole('button', { name: texts.erase }));
  expect(await screen.findByRole('heading', { name: texts.eraseTitle('Ada Peeters') })).toHaveFocus();
  fireEvent.click(screen.getByRole('button', { name: texts.cancel }));
  expect(eraseUser).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: texts.erase }));
  fireEvent.click(screen.getByRole('button', { name: texts.confirmErasure }));
  expect(await screen.findByRole('heading', { name: texts.erased })).toHaveFocus();
  expect(eraseUser).toHaveBeenCalledExactlyOnceWith('u', '"1"');
});

test('a refused erasure states the reason, and the account stays on the page', async () => {
  const detail = 'Dernier administrateur.';
  eraseUser.mockRejectedValue(new ApiError('refused', { status: 409, type: 'x:lastAdmin', detail } as Problem));
  await open();
  fireEvent.click(screen.getByRole('button', { name: texts.erase }));
  fireEvent.click(screen.getByRole('button', { name: texts.confirmErasure }));
  expect(await screen.findByText(detail)).toBeVisible();
  expect(screen.getByRole('button', { name: texts.erase })).toBeVisible();
});
