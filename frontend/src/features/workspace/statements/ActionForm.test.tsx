import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { actions as texts } from '#texts/actions';
import { problems } from '#texts/problems';
import { workspace } from '#texts/workspace';
import { madeUp } from '../../../../tests/fixtures';
import { ApiError } from '../../../api/client';
import type { CreateWithdrawal, Problem } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { directForm } from '../forms/formSchema';
import { SessionExpired } from '../session/session';
import { ActionForm } from './ActionForm';
import { DIRECT_FORMS } from './directForms';
import type { Facts } from './facts';
import { handoverSchema } from './handover';

const send = vi.fn<(body: CreateWithdrawal, key: string) => Promise<unknown>>();
const onDone = vi.fn();
const withdrawal = directForm<CreateWithdrawal>({
  words: texts.withdraw,
  controls: [],
  text: 'reason',
  seen: () => texts.withdraw.seen,
  send,
});
const show = () => render(<ActionForm statement={withdrawal} userId="p" original="fr" place="x" onDone={onDone} />);

const NO_FACTS = {
  reports: [],
  assessments: [],
  deadlines: [],
  questions: [],
  responses: [],
  closures: [],
  links: [],
  ownerDecisions: [],
  drafts: [],
  statementDrafts: [],
};

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.resetAllMocks();
});

const plain = (text: string) => text.replace(/\s+/g, ' ');
const type = (name: string, value: string) => fireEvent.input(screen.getByLabelText(name), { target: { value } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: texts.withdraw.submit }));

function fill() {
  type(texts.withdraw.fields.fr, 'Oui.');
  type(texts.withdraw.fields.nl, 'Ja.');
  fireEvent.change(screen.getByLabelText(workspace.fields.originalLanguage), { target: { value: 'nl' } });
}
/** The error summary takes the focus. */
const refused = () => waitFor(() => expect(screen.getByRole('alert', { name: workspace.errors(1) })).toHaveFocus());

test('a text in one language is not sent; the summary has the focus and names the other', async () => {
  show();
  fill();
  type(texts.withdraw.fields.nl, ' ');
  submit();
  await refused();
  expect(screen.getByLabelText(texts.withdraw.fields.nl)).toHaveAccessibleDescription(
    `${workspace.atMost} ${texts.lacking(texts.withdraw.fields.nl)}`,
  );
  expect(send).not.toHaveBeenCalled();
});

test('the chosen text is shown in full before the button', () => {
  const words = { fr: 'Des mots '.repeat(20).trim(), nl: 'Woorden '.repeat(20).trim() };
  const publishedAt = '2026-11-28T10:15:00Z';
  const answers = [{ answerId: 'a', body: { bodyId: 'b' }, publishedAt, text: words }];
  const question = { questionId: 'q', publishedAt, answers };
  const statement = DIRECT_FORMS.withdrawText(
    madeUp(),
    { ...NO_FACTS, questions: [question] } as unknown as Facts,
    'b',
  );
  const { container } = render(<ActionForm statement={statement} userId="p" original="fr" place="y" onDone={onDone} />);
  expect(container.querySelector('blockquote')).toBeNull();
  fireEvent.change(screen.getByLabelText(texts.withdrawText.fields.text), { target: { value: 'answer/a' } });
  expect(container.querySelector('blockquote')).toHaveTextContent(localized(words));
});

test('a broken connection loses no text, and retries publish it once', async () => {
  send.mockRejectedValueOnce(new ApiError('offline')).mockResolvedValueOnce({});
  show();
  fill();
  submit();
  await refused();
  expect(screen.getByText(plain(problems.offline.advice))).toBeVisible();
  submit();
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  const [[body, key], [, again]] = send.mock.calls as [[CreateWithdrawal, string], [CreateWithdrawal, string]];
  expect(body).toEqual({ reason: { fr: 'Oui.', nl: 'Ja.' }, originalLanguage: 'nl' });
  expect(again).toBe(key);
  expect(sessionStorage).toHaveLength(0);
});

test('changed text after a failure is sent with a new key', async () => {
  send.mockRejectedValue(new ApiError('slow'));
  show();
  fill();
  submit();
  await refused();
  type(texts.withdraw.fields.fr, 'Non.');
  submit();
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  await refused();
  const [[, key], [, again]] = send.mock.calls as [[CreateWithdrawal, string], [CreateWithdrawal, string]];
  expect(again).not.toBe(key);
});

test('an ended session keeps the text for the same user, and hides it from others', async () => {
  send.mockRejectedValue(new SessionExpired());
  show();
  fill();
  submit();
  await refused();
  expect(screen.getByText(plain(workspace.sessionExpired))).toBeVisible();
  expect(screen.getByRole('button', { name: workspace.logInAgain })).toBeVisible();
  cleanup();
  show();
  expect(screen.getByLabelText(texts.withdraw.fields.nl)).toHaveValue('Ja.');
  expect(screen.getByText(texts.restored)).toBeVisible();
  cleanup();
  render(<ActionForm statement={withdrawal} userId="another" original="fr" place="x" onDone={onDone} />);
  expect(screen.getByLabelText(texts.withdraw.fields.nl)).toHaveValue('');
});

test('the browser asks before a tab closes only while there is unsent text', () => {
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  };
  show();
  expect(closing()).toBe(false);
  fill();
  expect(closing()).toBe(true);
  // The page in the other language has the text too.
  const link = Object.assign(document.createElement('a'), { href: '#', hreflang: 'nl' });
  document.body.append(link);
  link.click();
  expect(closing()).toBe(false);
  link.remove();
});

test('the form says that the tab keeps what is typed', () => {
  show();
  expect(screen.queryByText(texts.kept)).toBeNull();
  fill();
  expect(screen.getByText(texts.kept)).toBeVisible();
});

test('what is implausible is asked once, and published without retyping', async () => {
  const issues = [{ name: '/reason/nl', detail: 'Les textes sont identiques.', rule: 'sameText' }];
  const refusal = { type: 'urn:problem-type:sequitur:confirmationNeeded', status: 409, issues } as unknown as Problem;
  send.mockRejectedValueOnce(new ApiError('refused', refusal, 409)).mockResolvedValueOnce({});
  show();
  fill();
  submit();
  await waitFor(() => expect(screen.getByRole('alert', { name: workspace.toConfirm })).toHaveFocus());
  expect(screen.getByLabelText(texts.withdraw.fields.nl)).toHaveAccessibleDescription(
    `${workspace.atMost} Les textes sont identiques.`,
  );
  expect(screen.getByLabelText(texts.withdraw.fields.nl)).not.toBeInvalid();
  fireEvent.click(screen.getByRole('button', { name: workspace.publishAnyway }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(send.mock.calls[1]?.[0]).toEqual({
    reason: { fr: 'Oui.', nl: 'Ja.' },
    originalLanguage: 'nl',
    confirmed: ['sameText'],
  });
});

test.each([
  ['urn:problem-type:sequitur:alreadyWithdrawn', 409, 1],
  ['urn:problem-type:sequitur:staleRepresentation', 412, 1],
  ['urn:problem-type:sequitur:confirmationNeeded', 409, 0],
  ['urn:problem-type:belgif:badRequest', 400, 0],
])('after the refusal %s (%i) the page is read again %i times', async (type, status, times) => {
  const outdated = vi.fn();
  send.mockRejectedValueOnce(new ApiError('refused', { type, status, detail: 'x' } as unknown as Problem, status));
  render(<ActionForm statement={withdrawal} userId="p" original="fr" place="x" onDone={onDone} outdated={outdated} />);
  fill();
  submit();
  await refused();
  expect(outdated).toHaveBeenCalledTimes(times);
});

test('an error disappears when its field is changed', async () => {
  show();
  fill();
  type(texts.withdraw.fields.nl, ' ');
  submit();
  await refused();
  type(texts.withdraw.fields.nl, 'Neen.');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a line counts its characters near its limit, and says which characters it removed', () => {
  render(
    <ActionForm
      statement={{ ...handoverSchema(), send: async () => {} }}
      userId="p"
      original="fr"
      place="x"
      onDone={onDone}
    />,
  );
  const document = texts.handOver.fields.document;
  type(document, `${'a'.repeat(290)}\u0007`);
  expect(screen.getByLabelText(document)).toHaveValue('a'.repeat(290));
  expect(screen.getByText(plain(workspace.charactersLeft(10)))).toBeVisible();
  expect(screen.getByText(plain(workspace.charactersRemoved(1)))).toBeVisible();
});
