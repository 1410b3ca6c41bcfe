import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { admin as texts } from '#texts/admin';
import { ApiError } from '../../../api/client';
import type { Problem, User } from '../../../api/schema.gen';
import { EmailChange } from './EmailChange';

const { requestEmailChange } = vi.hoisted(() => ({ requestEmailChange: vi.fn() }));
vi.mock('./userApi', () => ({ requestEmailChange }));

const ADA = { userId: 'u', email: 'ada@example.org', pendingEmail: 'typo@example.org' } as User;
const NEW = 'new@example.org';

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

function send(email: string) {
  const onAnswered = vi.fn();
  render(<EmailChange user={ADA} onAnswered={onAnswered} />);
  fireEvent.input(screen.getByLabelText(texts.newEmail), { target: { value: email } });
  fireEvent.click(screen.getByRole('button', { name: texts.sendEmailLink }));
  return onAnswered;
}

test('the link is sent to the new address, and an earlier request is shown', async () => {
  requestEmailChange.mockResolvedValue({ value: { mailSent: true }, etag: '' });
  const onAnswered = send(` ${NEW} `);
  expect(await screen.findByText(texts.emailLinkSent(NEW))).toBeVisible();
  expect(screen.getByText(texts.pendingEmail('typo@example.org').replace(/\s+/g, ' '))).toBeVisible();
  expect(requestEmailChange).toHaveBeenCalledExactlyOnceWith('u', NEW);
  expect(onAnswered).toHaveBeenCalledOnce();
  expect(screen.getByLabelText(texts.newEmail)).toHaveValue('');
});

test('without a mail the admin is told, the address stays in the field, and the account is read again', async () => {
  requestEmailChange.mockResolvedValue({ value: { mailSent: false }, etag: '' });
  const onAnswered = send(NEW);
  expect(await screen.findByText(texts.emailLinkNotSent.replace(/\s+/g, ' '))).toBeVisible();
  expect(screen.getByLabelText(texts.newEmail)).toHaveValue(NEW);
  expect(onAnswered).toHaveBeenCalledOnce();
});

test('an incomplete or used address is an error beside the field', async () => {
  send('ada');
  expect(screen.getByLabelText(texts.newEmail)).toHaveAccessibleDescription(new RegExp(texts.lacking.email));
  expect(requestEmailChange).not.toHaveBeenCalled();
  cleanup();
  const problem = { type: 'x:emailInUse', status: 409, detail: 'Déjà un compte.' } as Problem;
  requestEmailChange.mockRejectedValue(new ApiError('refused', problem));
  send(NEW);
  expect(await screen.findByRole('link', { name: 'Déjà un compte.' })).toHaveAttribute('href', '#email');
  expect(screen.getByLabelText(texts.newEmail)).toHaveAccessibleDescription(/Déjà un compte/);
});
