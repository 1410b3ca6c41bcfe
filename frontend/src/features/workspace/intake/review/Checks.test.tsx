import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { doubts as reasons } from '#texts/doubts';
import { intake as texts } from '#texts/intake';
import { localized } from '../../../../i18n/localized';
import { draftOf } from '../testDraft';
import { bilingual } from '../testRows';
import { Checks } from './Checks';

afterEach(cleanup);

const message = { fr: 'Le titre manque.', nl: 'De titel ontbreekt.' };
const rows = [{ ...bilingual('a'), kind: 'themeHeading' as const }, bilingual('b'), bilingual('c')];

test('a problem names its row, and Enter goes to it', async () => {
  const toPlace = vi.fn();
  render(
    <Checks
      draft={draftOf(rows, { problems: [{ kind: 'incomplete', rowId: 'c', message }] })}
      rows={rows}
      toPlace={toPlace}
    />,
  );
  const problem = screen.getByRole('button');
  expect(problem).toHaveTextContent(`${texts.kinds.request} 1.2`);
  expect(problem).toHaveTextContent('c ');
  expect(problem).toHaveTextContent(localized(message));
  problem.focus();
  await userEvent.keyboard('{Enter}');
  expect(toPlace).toHaveBeenCalledWith(expect.objectContaining({ rowId: 'c' }));
});

test('a list names its first row, and leads to its last, where it is confirmed', async () => {
  const toPlace = vi.fn();
  const draft = draftOf(rows, {
    lists: [{ listId: 'a', version: 'v', rowIds: ['a', 'b', 'c'] }],
    problems: [{ kind: 'listNotConfirmed', listId: 'a', message }],
  });
  render(<Checks draft={draft} rows={rows} toPlace={toPlace} />);
  expect(screen.getByRole('button')).toHaveTextContent(texts.kinds.themeHeading);
  await userEvent.click(screen.getByRole('button'));
  expect(toPlace).toHaveBeenCalledWith(expect.objectContaining({ rowId: 'c' }));
});

test('a problem about no row, or in a submitted draft, has no link', () => {
  const problems = [{ kind: 'incomplete' as const, message }];
  render(<Checks draft={draftOf(rows, { problems })} rows={rows} toPlace={vi.fn()} />);
  render(
    <Checks
      draft={draftOf(rows, { problems: [{ ...problems[0], kind: 'incomplete', rowId: 'c', message }] })}
      rows={rows}
    />,
  );
  expect(screen.getAllByText(localized(message), { exact: false })).toHaveLength(2);
  expect(screen.queryByRole('button')).toBeNull();
});

test.each([
  ['/session', texts.detail.session, { elementId: 'detail-session' }],
  ['/signatories', texts.parts.signatories, { elementId: 'rows' }],
  ['/sourceDocuments/introduction', texts.parts.sourceDocuments, { elementId: 'rows' }],
  ['/cover/parliament', texts.parts.cover, { elementId: 'rows' }],
])('a problem at %s names its part in words, and leads to it', async (place, words, target) => {
  const toPlace = vi.fn();
  const problems = [{ kind: 'invalidDocument' as const, place, message }];
  render(<Checks draft={draftOf(rows, { problems })} rows={rows} toPlace={toPlace} />);
  expect(screen.getByRole('button')).toHaveTextContent(words);
  await userEvent.click(screen.getByRole('button'));
  expect(toPlace).toHaveBeenCalledWith(expect.objectContaining(target));
});

test.each([
  ['/requests/themes/0/items/1/shortTitle/nl', texts.titles.nl, 'row-field-titleNl'],
  ['/requests/themes/0/items/1/owner', texts.owner, 'row-field-owner'],
  ['/requests/themes/0/items/1/text/fr', texts.languages.fr, 'row-field-fr'],
])('a problem at %s names its row and field', async (place, words, elementId) => {
  const toPlace = vi.fn();
  const problems = [{ kind: 'invalidDocument' as const, rowId: 'c', place, message }];
  render(<Checks draft={draftOf(rows, { problems })} rows={rows} toPlace={toPlace} />);
  expect(screen.getByRole('button')).toHaveTextContent(`${texts.kinds.request} 1.2`);
  expect(screen.getByRole('button')).toHaveTextContent(words);
  await userEvent.click(screen.getByRole('button'));
  expect(toPlace).toHaveBeenCalledWith(expect.objectContaining({ rowId: 'c', elementId }));
});

test('an open doubt is stated in words, on a row or on the whole text', async () => {
  const toPlace = vi.fn();
  const doubts = [
    { doubtId: 't', reason: 'partMissing' as const, detail: 'signatory', open: true },
    { doubtId: 'c', rowId: 'c', reason: 'ownersDiffer' as const, open: true },
  ];
  const problems = [
    { kind: 'openDoubt' as const, doubtId: 't', message },
    { kind: 'openDoubt' as const, doubtId: 'c', rowId: 'c', message },
  ];
  render(<Checks draft={draftOf(rows, { doubts, problems })} rows={rows} toPlace={toPlace} />);
  const [onText, onRow] = screen.getAllByRole('button') as [HTMLElement, HTMLElement];
  expect(onText).toHaveTextContent(texts.textDoubts);
  expect(onText).toHaveTextContent(`${reasons.partMissing} ${texts.kinds.signatory}`);
  expect(onRow).toHaveTextContent(`${texts.kinds.request} 1.2`);
  expect(onRow).toHaveTextContent(reasons.ownersDiffer);
  await userEvent.click(onText);
  expect(toPlace).toHaveBeenCalledWith(expect.objectContaining({ elementId: 'text-doubts' }));
});
