import { expect, test } from 'vitest';
import { Autosave, type AutosaveEvent } from './autosave';
import type { DraftKind } from './draftKind';
import { type FieldConflict, fieldsOf } from './fields';

type Words = { fr: string; nl: string };
type Draft = Words & { id: string };
type Conflict = FieldConflict<'fr' | 'nl'>;
type DraftEvent = AutosaveEvent<Words, Draft, Conflict>;

const unreachable = () => Promise.reject(new Error('A reducer sends no requests.'));
const words = (fr: string, nl: string): Words => ({ fr, nl });
const INITIAL = words('', 'Voor.');
const KIND: DraftKind<Words, Draft, Conflict> = {
  ...fieldsOf(['fr', 'nl']),
  empty: words('', ''),
  initial: INITIAL,
  idOf: ({ id }) => id,
  contentOf: ({ fr, nl }) => ({ fr, nl }),
  read: unreachable,
  replace: unreachable,
};
const autosave = new Autosave(KIND);

const after = (...events: DraftEvent[]) => {
  const { history, ...state } = events.reduce((s, event) => autosave.reduce(s, event), autosave.newDraft('key'));
  return { ...state, content: history.present };
};
const api = (fr: string, nl: string) => ({ value: { id: 'r', fr, nl }, etag: '"1"' });
const created = (fr: string, nl: string): DraftEvent => ({ type: 'read', current: api(fr, nl) });
const mine: DraftEvent = { type: 'changed', content: words('Le mien.', 'Voor.') };
const settled: DraftEvent = { type: 'settled' };

test('the initial content is shown, and there is nothing to save', () => {
  expect(after(settled)).toMatchObject({ saving: 'saved', content: INITIAL });
});

test('the whole initial content is saved with the first change', () => {
  expect(after(mine, created('', ''), settled)).toMatchObject({
    saving: 'waiting',
    content: words('Le mien.', 'Voor.'),
    base: words('', ''),
    merged: false,
  });
});

test('the values of a colleague who began the draft meanwhile are taken', () => {
  expect(after(mine, created('', 'Van hen.'), settled)).toMatchObject({
    saving: 'waiting',
    content: words('Le mien.', 'Van hen.'),
    conflicts: [],
  });
});

test('what a colleague left empty in a draft is not filled in', () => {
  expect(after({ type: 'opened', current: api('Le leur.', ''), unsaved: undefined })).toMatchObject({
    saving: 'saved',
    content: words('Le leur.', ''),
  });
});
