import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { actions } from '#texts/actions';
import { rounds as texts } from '#texts/rounds';
import { workspace } from '#texts/workspace';
import { opened } from '../../../../tests/made-up-rounds';
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
  render(<RoundForeword userId="p" read={{ value: opened, etag: '"1"' }} changed={changed} />);
  type(fields.fr, 'Tous ont répondu.');
  fireEvent.change(screen.getByLabelText(workspace.fields.originalLanguage), { target: { value: 'fr' } });
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

test('the published foreword is filled in', () => {
  const text = { fr: 'Avant.', nl: 'Vooraf.' };
  const read = { value: { ...opened, foreword: { text, originalLanguage: 'nl' as const } }, etag: '"1"' };
  render(<RoundForeword userId="p" read={read} changed={async () => {}} />);
  expect(screen.getByLabelText(fields.nl)).toHaveValue('Vooraf.');
  expect(screen.getByLabelText(workspace.fields.originalLanguage)).toHaveValue('nl');
});
