import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { confirmEmail as texts } from '#texts/confirmEmail';
import { ApiError } from '../../../api/client';
import type { Problem } from '../../../api/schema.gen';
import ConfirmEmailView from './ConfirmEmailView';
import view from './view';

const { confirmEmail } = vi.hoisted(() => ({ confirmEmail: vi.fn() }));
vi.mock('./emailApi', () => ({ confirmEmail }));

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

test('only an address with a token is that of the confirmation', () => {
  expect(view.title('?email=abc')).toBeTruthy();
  expect(view.title('?email=')).toBeUndefined();
  expect(view.title('?account=new')).toBeUndefined();
});

const ME = { pendingEmail: 'new@example.org' };

test('the page shows the new address before it is confirmed', () => {
  render(<ConfirmEmailView me={ME} search="?email=abc" />);
  expect(screen.getByText('new@example.org')).toBeVisible();
});

test('without a pending address nothing can be confirmed, and the page says why', () => {
  render(<ConfirmEmailView me={{}} search="?email=abc" />);
  expect(screen.getByText(texts.none.replace(/\s+/g, ' '))).toBeVisible();
  expect(screen.queryByRole('button', { name: texts.confirm })).toBeNull();
});

test('the new address is confirmed by a click, not by opening the link', async () => {
  confirmEmail.mockResolvedValue({ value: { email: 'new@example.org' }, etag: '' });
  render(<ConfirmEmailView me={ME} search="?email=abc" />);
  expect(confirmEmail).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: texts.confirm }));
  expect(await screen.findByText(texts.confirmed('new@example.org').replace(/\s+/g, ' '))).toBeVisible();
  expect(confirmEmail).toHaveBeenCalledExactlyOnceWith('abc');
  expect(screen.queryByRole('button', { name: texts.confirm })).toBeNull();
});

test('a refused link states the reason in a focused summary', async () => {
  const problem = { status: 400, issues: [{ name: '/token', detail: 'Lien ancien.' }] } as Problem;
  confirmEmail.mockRejectedValue(new ApiError('refused', problem));
  render(<ConfirmEmailView me={ME} search="?email=abc" />);
  fireEvent.click(screen.getByRole('button', { name: texts.confirm }));
  expect(await screen.findByText('Lien ancien.')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
});
