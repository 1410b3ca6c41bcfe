import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { draftOf } from '../testDraft';
import { MovedWords } from './MovedWords';

test('words that were moved between rows are listed with the way to their row', async () => {
  const toRow = vi.fn();
  const movedWords = [
    { rowId: 'r1', language: 'fr' as const, removed: 'les chiffres ;' },
    { rowId: 'r2', language: 'fr' as const, added: 'les chiffres ;' },
  ];
  render(<MovedWords draft={draftOf([], { movedWords })} toRow={toRow} />);

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    `${texts.movedWords.removed} les chiffres ;${texts.toRow}`,
    `${texts.movedWords.added} les chiffres ;${texts.toRow}`,
  ]);
  await userEvent.click(screen.getAllByRole('button')[1] as HTMLElement);
  expect(toRow).toHaveBeenCalledWith('r2');
});

test('a draft without moved words has no such list', () => {
  const { container } = render(<MovedWords draft={draftOf([])} />);

  expect(container.textContent).toBe('');
});
