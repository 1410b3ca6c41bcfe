import { act, cleanup, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { problems } from '#texts/problems';
import { ApiError } from '../../../../api/client';
import { COMMANDS } from '../commands';
import * as api from '../draftApi';
import { textOf } from '../rows';
import { bilingual } from '../testRows';
import { content, review, saver } from './testReview';

vi.mock('../draftApi');
vi.mock('../../../../api/useQuery', () => ({
  useQuery: () => {
    const abbreviation = { fr: 'Cocom', nl: 'GGC' };
    const name = { fr: 'Commission communautaire commune', nl: 'Gemeenschappelijke Gemeenschapscommissie' };
    return { value: { items: [{ bodyId: 'cocom', name, abbreviation }] } };
  },
}));

test('all is done by keyboard: undecided rows, levels, owner, titles, doubts, confirmation', async () => {
  const user = await review([{ ...bilingual('a'), owner: 'cocom', shortTitle: { fr: 'A', nl: 'A' } }, bilingual('b')], {
    doubts: [{ doubtId: '1', rowId: 'b', reason: 'countsDiffer', open: true }],
    lists: [{ listId: 'request', version: 'v', rowIds: ['a', 'b'] }],
  });
  await user.keyboard('n');
  expect(document.activeElement?.id).toBe('row-b');
  await user.keyboard('i');
  expect(content().rows[1]?.level).toBe(1);
  await user.keyboard('r');
  expect(content().resolvedDoubts).toEqual(['1']);
  await user.keyboard('e');
  await user.selectOptions(document.activeElement as Element, 'cocom');
  await user.keyboard('{Escape}w');
  await user.keyboard('Titre{Tab}Titel{Enter}');
  expect(content().rows[1]).toMatchObject({ owner: 'cocom', shortTitle: { fr: 'Titre', nl: 'Titel' } });
  await user.keyboard('y');
  expect(content().confirmedLists).toEqual([{ listId: 'request' }]);
  expect(document.body.textContent).toContain(texts.left(0, 0));
  await waitFor(() => expect(api.replaceDraft).toHaveBeenCalled());
});

test('before a row was selected, the next row to decide on may be the first one', async () => {
  const user = await review([bilingual('a'), bilingual('b')]);
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard('n');
  expect(document.activeElement?.id).toBe('row-a');
  await user.keyboard('n');
  expect(document.activeElement?.id).toBe('row-b');
});

test('the list of kinds keeps the focus, so that arrows go on choosing', async () => {
  const user = await review([bilingual('a')]);
  const kinds = screen.getByLabelText(texts.kind);
  act(() => kinds.focus());
  await user.selectOptions(kinds, 'recital');
  expect(content().rows[0]?.kind).toBe('recital');
  expect(document.activeElement?.id).toBe('row-field-kind');
});

test('Enter in a text splits it at the cursor, and undo joins it again', async () => {
  const user = await review([bilingual('a')]);
  await user.keyboard('f');
  const field = document.activeElement as HTMLTextAreaElement;
  field.setSelectionRange(5, 5);
  await user.keyboard('{Enter}');
  expect(content().rows.map(({ fr }) => textOf(fr))).toEqual(['a un', 'deux']);
  await user.keyboard('{Escape}z');
  expect(content().rows).toEqual([bilingual('a')]);
  await user.keyboard('s');
  expect(content().rows).toHaveLength(2);
});

test('undo selects the row that came back', async () => {
  const user = await review([bilingual('a'), bilingual('b'), bilingual('c')]);
  await user.keyboard('{ArrowDown}j');
  expect(document.activeElement?.id).toBe('row-a');
  await user.keyboard('z');
  expect(document.activeElement?.id).toBe('row-b');
});

test('a typed change of the wording is not taken without a reason', async () => {
  const user = await review([bilingual('a')]);
  await user.keyboard('f');
  await user.keyboard('{End}s');
  expect(content().rows).toEqual([bilingual('a')]);
  await user.click(screen.getByRole('button', { name: texts.correct }));
  expect(content().corrections).toEqual([]);
  expect(document.activeElement).toHaveAccessibleDescription(texts.reasonMissing);
  await user.keyboard('Lettre oubliée{Enter}');
  expect(content().corrections).toMatchObject([{ after: 'a un deuxs', reason: 'Lettre oubliée' }]);
});

test('letters typed in a field are no commands', async () => {
  const user = await review([bilingual('a'), bilingual('b')]);
  await user.keyboard('{ArrowDown}w');
  await user.keyboard('joint');
  expect(content().rows).toHaveLength(2);
  expect(content().rows[1]?.shortTitle?.fr).toBe('joint');
});

test.each([
  ['a new body', texts.newBody, `row-field-owner-nameFr`],
  ['a participant', texts.addParticipant, 'row-field-role'],
])('the form of %s takes the focus, and letters are no commands while it is open', async (_, button, field) => {
  const user = await review([bilingual('a'), bilingual('b')]);
  await user.keyboard('{ArrowDown}');
  await user.click(screen.getByRole('button', { name: button }));
  expect(document.activeElement?.id).toBe(field);
  await user.keyboard('joint');
  act(() => screen.getByRole('button', { name: button }).focus());
  await user.keyboard('j');
  expect(document.activeElement?.id).toBe(field);
  act(() => document.getElementById('row-b')?.focus());
  await user.keyboard('u');
  expect(content().rows).toEqual([bilingual('a'), bilingual('b')]);
  await user.keyboard('{Escape}');
  expect(document.getElementById(field)).toBeNull();
  act(() => document.getElementById('row-b')?.focus());
  await user.keyboard('j');
  expect(content().rows).toHaveLength(1);
});

test('an owner is found by its abbreviation, and is no participant beside itself', async () => {
  const cocom = { role: 'executor' as const, name: { fr: 'Cocom', nl: 'GGC' } };
  const other = { role: 'partner' as const, name: { fr: 'Actiris', nl: 'Actiris' } };
  const printed = { role: 'executor' as const, name: { fr: 'Autre nom', nl: 'Andere naam' } };
  const doubts = [{ doubtId: '1', rowId: 'a', reason: 'unknownBody' as const, open: true, detail: 'Autre nom' }];
  const user = await review([{ ...bilingual('a'), participants: [cocom, other, printed] }], { doubts });
  await user.keyboard('e');
  await user.selectOptions(document.activeElement as Element, screen.getByRole('option', { name: /^(Cocom|GGC) – / }));
  expect(content().rows[0]).toMatchObject({ owner: 'cocom', participants: [other] });
});

test('letters are no commands while a typed change waits for its reason', async () => {
  const user = await review([bilingual('a'), bilingual('b')]);
  await user.keyboard('{ArrowDown}d');
  await user.keyboard('{End}s');
  act(() => document.getElementById('row-b')?.focus());
  await user.keyboard('j');
  expect(content().rows).toHaveLength(2);
  expect(document.activeElement).toHaveValue('b een twees');
});

test('keys act outside the rows too, but arrows scroll there', async () => {
  const user = await review([bilingual('a'), bilingual('b')]);
  act(() => document.querySelector<HTMLElement>('[aria-current]')?.blur());
  await user.keyboard('{ArrowDown}');
  expect(document.querySelector('[aria-current]')?.id).toBe('row-a');
  await user.keyboard('t');
  expect(content().rows[0]?.kind).toBe('themeHeading');
});

test('keys can be switched off, for the time that the tab is open', async () => {
  const user = await review([bilingual('a'), bilingual('b')]);
  await user.keyboard('?');
  await user.click(screen.getByLabelText(texts.keysOn));
  act(() => document.getElementById('row-a')?.focus());
  await user.keyboard('t');
  expect(content().rows[0]?.kind).toBe('request');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.id).toBe('row-b');
  cleanup();
  await review([bilingual('a')]);
  await user.keyboard('t');
  expect(content().rows[0]?.kind).toBe('request');
});

test('rows are filtered; arrows visit those that are listed, and the selected one stays', async () => {
  const user = await review([bilingual('a'), bilingual('b'), bilingual('c'), bilingual('d')], {
    doubts: [
      { doubtId: '1', rowId: 'b', reason: 'countsDiffer', open: false },
      { doubtId: '2', rowId: 'd', reason: 'countsDiffer', open: false },
    ],
  });
  await user.selectOptions(screen.getByLabelText(texts.filter), 'doubts');
  const listed = () => [...document.querySelectorAll('.row')].map(({ id }) => id);
  expect(listed()).toEqual(['row-a', 'row-b', 'row-d']);
  act(() => document.getElementById('row-a')?.focus());
  await user.keyboard('{ArrowDown}r');
  expect(listed()).toEqual(['row-b', 'row-d']);
  await user.keyboard('{ArrowDown}');
  expect(listed()).toEqual(['row-d']);
  expect(document.activeElement?.id).toBe('row-d');
});

test('keys with a modifier are left to the browser', async () => {
  const user = await review([bilingual('a'), bilingual('b')]);
  await user.keyboard('{ArrowDown}{Control>}j{/Control}{Alt>}j{/Alt}{Meta>}j{/Meta}');
  expect(content().rows).toHaveLength(2);
  await user.keyboard('j');
  expect(content().rows).toHaveLength(1);
  expect(document.activeElement?.id).toBe('row-a');
});

test('a failed saving is announced and leaves the focus in the field', async () => {
  const user = await review([bilingual('a')]);
  vi.mocked(api.replaceDraft).mockRejectedValue(new ApiError('offline'));
  await user.keyboard('w');
  await user.keyboard('Titre');
  await act(() => saver.save());
  expect(screen.getByRole('alert')).toHaveTextContent(problems.offline.advice);
  expect(document.activeElement).toHaveValue('Titre');
});

test('the help lists each command, each key once', async () => {
  const user = await review([bilingual('a')]);
  await user.keyboard('?');
  const shown = document.querySelector('.shortcuts')?.textContent;
  for (const name of Object.values(texts.commands)) expect(shown).toContain(name);
  const keys = Object.values(COMMANDS).map(([key]) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('on a lead-in, the key of the owner chooses that of the requests below it', async () => {
  const leadIn = { ...bilingual('a', 1), kind: 'leadIn' as const };
  const user = await review([leadIn, { ...bilingual('b', 2), owner: 'government' }, bilingual('c', 1)]);
  await user.keyboard('e');
  expect(document.activeElement).toHaveAccessibleName(texts.ownerBelow.leadIn);
  await user.selectOptions(document.activeElement as Element, 'cocom');
  expect(content().rows.map(({ owner }) => owner)).toEqual([undefined, 'cocom', undefined]);
});
