import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { localized } from '../../../../i18n/localized';
import { draftOf } from '../testDraft';
import { bilingual } from '../testRows';
import { Checks } from './Checks';

afterEach(cleanup);

const message = { fr: 'Le titre manque.', nl: 'De titel ontbreekt.' };
const rows = [{ ...bilingual('a'), kind: 'themeHeading' as const }, bilingual('b'), bilingual('c')];

test('a problem names its row, and Enter goes to it', async () => {
  const toRow = vi.fn();
  render(
    <Checks
      draft={draftOf(rows, { problems: [{ kind: 'incomplete', rowId: 'c', message }] })}
      rows={rows}
      toRow={toRow}
    />,
  );
  const problem = screen.getByRole('button');
  expect(problem).toHaveTextContent(`${texts.kinds.request} 1.2`);
  expect(problem).toHaveTextContent('c ');
  expect(problem).toHaveTextContent(localized(message));
  problem.focus();
  await userEvent.keyboard('{Enter}');
  expect(toRow).toHaveBeenCalledWith('c');
});

test('a list names its first row, and leads to its last, where it is confirmed', async () => {
  const toRow = vi.fn();
  const draft = draftOf(rows, {
    lists: [{ listId: 'a', version: 'v', rowIds: ['a', 'b', 'c'] }],
    problems: [{ kind: 'listNotConfirmed', listId: 'a', message }],
  });
  render(<Checks draft={draft} rows={rows} toRow={toRow} />);
  expect(screen.getByRole('button')).toHaveTextContent(texts.kinds.themeHeading);
  await userEvent.click(screen.getByRole('button'));
  expect(toRow).toHaveBeenCalledWith('c');
});

test('a problem about no row, or in a submitted draft, has no link', () => {
  const problems = [{ kind: 'incomplete' as const, message }];
  render(<Checks draft={draftOf(rows, { problems })} rows={rows} toRow={vi.fn()} />);
  render(
    <Checks
      draft={draftOf(rows, { problems: [{ ...problems[0], kind: 'incomplete', rowId: 'c', message }] })}
      rows={rows}
    />,
  );
  expect(screen.getAllByText(localized(message), { exact: false })).toHaveLength(2);
  expect(screen.queryByRole('button')).toBeNull();
});
