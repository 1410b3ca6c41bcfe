import { act, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { submission } from '#texts/submission';
import { workspace } from '#texts/workspace';
import * as api from '../draftApi';
import { bilingual } from '../testRows';
import { SubmitOrRegister } from './SubmitOrRegister';
import { content, review, saver } from './testReview';

vi.mock('../draftApi');
vi.mock('../../../../api/useQuery', () => ({ useQuery: () => ({ value: { items: [] } }) }));

test('a draft is not submitted while its day cannot be read', async () => {
  const user = await review([bilingual('a')]);
  render(<SubmitOrRegister saver={saver} toPlace={undefined} />);
  const day = screen.getByLabelText(texts.detail.adoptedOn);
  await user.clear(day);
  await user.type(day, '31/02/2023');
  await user.click(screen.getByRole('button', { name: submission.submit }));
  expect(await screen.findByRole('link', { name: workspace.dayUnreadable })).toBeVisible();
  expect(api.submitDraft).not.toHaveBeenCalled();

  await user.clear(day);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the message about a day that cannot be read stays while other fields are changed', async () => {
  const user = await review([bilingual('a')]);
  render(<SubmitOrRegister saver={saver} toPlace={undefined} />);
  const day = screen.getByLabelText(texts.detail.adoptedOn);
  await user.clear(day);
  await user.type(day, '31/02/2023');
  const button = screen.getByRole('button', { name: submission.submit });
  await user.click(button);
  await screen.findByRole('link', { name: workspace.dayUnreadable });
  const before = content();
  await user.type(screen.getByLabelText(texts.detail.documentNumber), '7');
  expect(content()).not.toBe(before);
  expect(screen.getByRole('link', { name: workspace.dayUnreadable })).toBeVisible();
});

test('a day that cannot be read yet is no step to undo, and leaves what can be redone', async () => {
  const user = await review([bilingual('a')]);
  const number = screen.getByLabelText(texts.detail.documentNumber);
  await user.type(number, '7');
  act(() => saver.undo());
  const { past, future } = saver.state.history;
  expect(future).toHaveLength(1);
  const day = screen.getByLabelText(texts.detail.adoptedOn);
  await user.type(day, 'x');
  expect(saver.state.history.past).toEqual(past);
  expect(saver.state.history.future).toEqual(future);
});
