import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { actions } from '#texts/actions';
import { rounds as texts } from '#texts/rounds';
import { workspace } from '#texts/workspace';
import { opened } from '../../../../tests/roundFixtures';
import { ApiError } from '../../../api/client';
import type { Problem } from '../../../api/schema.gen';
import { RoundForeword } from './RoundForeword';
import { replaceForeword } from './roundApi';

vi.mock('./roundApi');

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.resetAllMocks();
});

const { fields, submit, done } = texts.foreword;
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const publish = () => fireEvent.click(screen.getByRole('button', { name: submit }));

test('a foreword is published in both languages, and each message disappears with its cause', async () => {
  const changed = vi.fn(async () => {});
  render(<RoundForeword userId="p" original="fr" read={{ value: opened, etag: '"1"' }} changed={changed} />);
  type(fields.fr, 'Tous ont répondu.');
  publish();
  expect(await screen.findByRole('link', { name: actions.lacking(fields.nl) })).toBeVisible();
  expect(replaceForeword).not.toHaveBeenCalled();

  type(fields.nl, 'Allen hebben geantwoord.');
  expect(screen.queryByRole('alert')).toBeNull();
  publish();
  expect(await screen.findByText(done)).toBeVisible();
  const text = { fr: 'Tous ont répondu.', nl: 'Allen hebben geantwoord.' };
  expect(replaceForeword).toHaveBeenCalledExactlyOnceWith('r-1', { text, originalLanguage: 'fr' }, '"1"');
  await waitFor(() => expect(changed).toHaveBeenCalledOnce());
});

const published = (fr: string, nl: string) => ({
  value: { ...opened, foreword: { text: { fr, nl }, originalLanguage: 'fr' as const } },
  etag: '"2"',
});
const refusal = (status: number, problem: object) =>
  new ApiError('refused', { type: 'urn:problem-type:x', status, title: '', detail: '', ...problem } as Problem);

test('what a colleague published meanwhile is merged; of a text that both changed, one is chosen before it is published', async () => {
  const changed = vi.fn(async () => {});
  const props = { userId: 'p', original: 'fr' as const, changed };
  const { rerender } = render(<RoundForeword {...props} read={{ ...published('Un.', 'Een.'), etag: '"1"' }} />);
  type(fields.fr, 'Mon texte.');
  vi.mocked(replaceForeword).mockRejectedValueOnce(refusal(412, {}));
  publish();
  expect(await screen.findByText(texts.changedMeanwhile)).toBeVisible();
  expect(changed).toHaveBeenCalledOnce();

  rerender(<RoundForeword {...props} read={published('Son texte.', 'Zijn tekst.')} />);
  expect(screen.getByLabelText(fields.fr)).toHaveValue('Mon texte.');
  expect(screen.getByLabelText(fields.nl)).toHaveValue('Zijn tekst.');
  expect(screen.getByText('Son texte.')).toBeVisible();
  publish();
  expect(await screen.findByRole('link', { name: workspace.toChoose(fields.fr) })).toBeVisible();
  expect(replaceForeword).toHaveBeenCalledOnce();

  fireEvent.click(screen.getByRole('button', { name: workspace.keepMine }));
  expect(screen.queryByRole('alert')).toBeNull();
  publish();
  await waitFor(() => expect(replaceForeword).toHaveBeenCalledTimes(2));
  const text = { fr: 'Mon texte.', nl: 'Zijn tekst.' };
  expect(replaceForeword).toHaveBeenLastCalledWith('r-1', { text, originalLanguage: 'fr' }, '"2"');
});

test('an untouched form shows what a colleague published, and typed text survives a reload with its conflict', () => {
  const props = { userId: 'p', original: 'fr' as const, changed: async () => {} };
  const { rerender } = render(<RoundForeword {...props} read={published('Un.', 'Een.')} />);
  rerender(<RoundForeword {...props} read={published('Deux.', 'Twee.')} />);
  expect(screen.getByLabelText(fields.fr)).toHaveValue('Deux.');
  type(fields.fr, 'Mon texte.');
  cleanup();
  render(<RoundForeword {...props} read={published('Son texte.', 'Twee.')} />);
  expect(screen.getByLabelText(fields.fr)).toHaveValue('Mon texte.');
  expect(screen.getByText(actions.restored)).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: workspace.takeTheirs }));
  expect(screen.getByLabelText(fields.fr)).toHaveValue('Son texte.');
});

test('a foreword that is published stays in the form while it is read again, with what is typed then', async () => {
  let read = () => {};
  const reading = new Promise<void>((resolve) => {
    read = resolve;
  });
  const changed = vi.fn(() => reading);
  const props = { userId: 'p', original: 'fr' as const, changed };
  const { rerender } = render(<RoundForeword {...props} read={published('Un.', 'Een.')} />);
  type(fields.fr, 'Deux.');
  publish();
  await waitFor(() => expect(changed).toHaveBeenCalledOnce());
  await Promise.resolve();
  expect(screen.getByLabelText(fields.fr)).toHaveValue('Deux.');
  type(fields.nl, 'Twee.');
  rerender(<RoundForeword {...props} read={published('Deux.', 'Een.')} />);
  read();
  expect(await screen.findByText(done)).toBeVisible();
  expect(screen.getByLabelText(fields.fr)).toHaveValue('Deux.');
  expect(screen.getByLabelText(fields.nl)).toHaveValue('Twee.');
  expect(screen.queryByRole('button', { name: workspace.keepMine })).toBeNull();
});

test('an implausible foreword is published once it is confirmed', async () => {
  render(<RoundForeword userId="p" original="fr" read={published('Avant.', 'Avant.')} changed={async () => {}} />);
  const rule = { name: '/text/nl', detail: 'Deux fois le même texte.', rule: 'sameText' };
  vi.mocked(replaceForeword).mockRejectedValueOnce(refusal(409, { issues: [rule] }));
  publish();
  fireEvent.click(await screen.findByRole('button', { name: workspace.publishAnyway }));
  await waitFor(() => expect(replaceForeword).toHaveBeenCalledTimes(2));
  expect(vi.mocked(replaceForeword).mock.lastCall?.[1]).toMatchObject({ confirmed: ['sameText'] });
});

test('the published foreword is filled in', () => {
  const text = { fr: 'Avant.', nl: 'Vooraf.' };
  const read = { value: { ...opened, foreword: { text, originalLanguage: 'nl' as const } }, etag: '"1"' };
  render(<RoundForeword userId="p" original="fr" read={read} changed={async () => {}} />);
  expect(screen.getByLabelText(fields.nl)).toHaveValue('Vooraf.');
  expect(screen.getByLabelText(workspace.fields.originalLanguage)).toHaveValue('nl');
});
