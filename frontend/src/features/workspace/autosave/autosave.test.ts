import { describe, expect, test } from 'vitest';
import { ApiError } from '../../../api/client';
import { LoginUnavailable, SessionExpired } from '../session/session';
import { Autosave, type AutosaveEvent, type AutosaveState, type Saving } from './autosave';
import type { DraftKind } from './draftKind';
import { type FieldConflict, fieldsOf } from './fields';

type Words = { fr: string; nl: string };
type Draft = Words & { id: string };
type DraftEvent = AutosaveEvent<Words, Draft, FieldConflict<'fr' | 'nl'>>;
type State = AutosaveState<Words, Draft, FieldConflict<'fr' | 'nl'>>;

const unreachable = () => Promise.reject(new Error('A reducer sends no requests.'));
const KIND: DraftKind<Words, Draft, FieldConflict<'fr' | 'nl'>> = {
  ...fieldsOf(['fr', 'nl']),
  empty: { fr: '', nl: '' },
  idOf: ({ id }) => id,
  contentOf: ({ fr, nl }) => ({ fr, nl }),
  read: unreachable,
  replace: unreachable,
};
const autosave = new Autosave(KIND);
const newDraft = (key: string) => autosave.newDraft(key);
const words = (fr: string, nl = ''): Words => ({ fr, nl });
const version = (fr: string, nl = '', etag = '"2"') => ({ value: { id: 'r', fr, nl }, etag });
const stateAfter = (...events: (DraftEvent | ((state: State) => DraftEvent))[]): State =>
  events.reduce<State>(
    (state, event) => autosave.reduce(state, typeof event === 'function' ? event(state) : event),
    newDraft('key'),
  );
/** The state with its content and the colleague's values. */
const view = ({ history, conflicts, ...state }: State) => ({
  ...state,
  content: history.present,
  theirs: Object.fromEntries(conflicts.map(({ field, theirs }) => [field, theirs])),
});
const viewAfter = (...events: Parameters<typeof stateAfter>) => view(stateAfter(...events));
const choose =
  (field: 'fr' | 'nl', whose: 'mine' | 'theirs') =>
  ({ conflicts }: State): DraftEvent => {
    const conflict = conflicts.find((one) => one.field === field);
    if (!conflict) throw new Error(`no conflict of ${field}`);
    return { type: 'chosen', conflict, whose };
  };

const opened: DraftEvent = { type: 'opened', current: version('Avant.', 'Voor.', '"1"'), unsaved: undefined };
const typed: DraftEvent = { type: 'changed', content: words('Le mien.', 'Voor.') };
const theirs: DraftEvent = { type: 'read', current: version('Le leur.', 'Voor.') };
const settled: DraftEvent = { type: 'settled' };
const conflict = [opened, typed, theirs, settled];

describe('opened', () => {
  test('without a draft: empty, and nothing to save', () => {
    expect(viewAfter({ type: 'opened', current: undefined, unsaved: undefined })).toEqual(view(newDraft('key')));
  });

  test('with a draft: the API’s version is saved', () => {
    expect(viewAfter(opened)).toMatchObject({
      saving: 'saved',
      content: words('Avant.', 'Voor.'),
      base: words('Avant.', 'Voor.'),
      etag: '"1"',
      draft: { id: 'r' },
      merged: false,
    });
  });

  test('with unsaved text of this draft: it waits, and merges with a colleague’s changes', () => {
    const unsaved = { id: 'r', key: 'other', base: words('Avant.', 'Voor.'), content: words('Le mien.', 'Voor.') };
    expect(viewAfter({ type: 'opened', current: version('Avant.', 'Nieuw.'), unsaved })).toMatchObject({
      saving: 'waiting',
      content: words('Le mien.', 'Nieuw.'),
      key: 'key',
      merged: false,
    });
  });

  test('with unsaved text whose draft was not created: its key creates the draft', () => {
    const unsaved = { id: undefined, key: 'other', base: KIND.empty, content: words('Le mien.') };
    expect(viewAfter({ type: 'opened', current: undefined, unsaved })).toMatchObject({
      saving: 'waiting',
      content: words('Le mien.'),
      key: 'other',
    });
  });

  test('with unsaved text of a deleted draft: it is compared with the current one from the start', () => {
    const unsaved = { id: 'deleted', key: 'other', base: words('Avant.'), content: words('Le mien.') };
    expect(viewAfter({ type: 'opened', current: version('Avant.'), unsaved })).toMatchObject({
      saving: 'conflict',
      content: words('Le mien.'),
      theirs: { fr: 'Avant.' },
      key: 'key',
    });
  });
});

test('changed: the text waits to be saved; changed back, it is saved', () => {
  expect(viewAfter(opened, typed)).toMatchObject({ saving: 'waiting', content: words('Le mien.', 'Voor.') });
  expect(viewAfter(opened, typed, { type: 'changed', content: words('Avant.', 'Voor.') }).saving).toBe('saved');
});

test('saveStarted: an earlier error is forgotten', () => {
  const failed: DraftEvent = { type: 'failed', error: new ApiError('offline') };
  expect(viewAfter(opened, typed, failed, { type: 'saveStarted' })).toMatchObject({
    saving: 'saving',
    error: undefined,
  });
});

test('stored: what was sent is the new base, and later changes still wait', () => {
  const stored: DraftEvent = {
    type: 'stored',
    current: version('Le mien.', 'Voor.', '"3"'),
    sent: words('Le mien.', 'Voor.'),
  };
  expect(viewAfter(opened, typed, stored, settled)).toMatchObject({ saving: 'saved', etag: '"3"' });
  expect(
    viewAfter(opened, typed, { type: 'changed', content: words('Encore.', 'Voor.') }, stored, settled),
  ).toMatchObject({
    saving: 'waiting',
    content: words('Encore.', 'Voor.'),
    base: words('Le mien.', 'Voor.'),
  });
});

describe('read', () => {
  test('a colleague’s change of another field is merged', () => {
    const state = stateAfter(opened, typed, { type: 'read', current: version('Avant.', 'Nieuw.') }, settled);
    expect(view(state)).toMatchObject({
      saving: 'waiting',
      content: words('Le mien.', 'Nieuw.'),
      merged: true,
      theirs: {},
    });
    expect(autosave.canSave(state)).toBe(true);
    expect(autosave.reduce(state, { type: 'read', current: version('Avant.', 'Nieuw.') }).merged).toBe(true);
  });

  test('a colleague’s change of the same field is a conflict, and nothing is sent', () => {
    const state = stateAfter(...conflict);
    expect(view(state)).toMatchObject({
      saving: 'conflict',
      theirs: { fr: 'Le leur.' },
      content: words('Le mien.', 'Voor.'),
    });
    expect(state.base.fr).toBe('Avant.');
    expect(autosave.canSave(state)).toBe(false);
  });
});

test('after a conflict, the own text that was chosen waits to be saved; the text of the other person is saved already', () => {
  expect(viewAfter(...conflict, choose('fr', 'mine'))).toMatchObject({
    saving: 'waiting',
    theirs: {},
    content: words('Le mien.', 'Voor.'),
    base: words('Le leur.', 'Voor.'),
  });
  expect(viewAfter(...conflict, choose('fr', 'theirs'))).toMatchObject({
    saving: 'saved',
    content: words('Le leur.', 'Voor.'),
  });
});

test('chosen: the conflict lasts until the last field is chosen', () => {
  const both: DraftEvent[] = [
    opened,
    { type: 'changed', content: words('Le mien.', 'Het mijne.') },
    { type: 'read', current: version('Le leur.', 'Het hunne.') },
  ];
  expect(viewAfter(...both, choose('fr', 'mine'))).toMatchObject({ saving: 'conflict', theirs: { nl: 'Het hunne.' } });
});

test.each<[Saving, Error]>([
  ['sessionExpired', new SessionExpired()],
  ['loginUnavailable', new LoginUnavailable()],
  ['failed', new ApiError('offline')],
])('failed: the state is %s, and the text stays', (saving, error) => {
  expect(viewAfter(opened, typed, { type: 'failed', error })).toMatchObject({
    saving,
    error,
    content: words('Le mien.', 'Voor.'),
  });
});

test('failed: an unexpected error is the server’s', () => {
  expect(viewAfter(opened, { type: 'failed', error: new TypeError('x') }).error).toEqual(new ApiError('server'));
});

describe.each<'published' | 'deleted'>(['published', 'deleted'])('ended: the draft is %s', (by) => {
  const ended = [...conflict, { type: 'ended', by, key: 'next' }] satisfies DraftEvent[];

  test('the text stays, for another draft', () => {
    expect(viewAfter(...ended)).toEqual({
      ...view(newDraft('next')),
      saving: by,
      content: words('Le mien.', 'Voor.'),
      etag: '"2"',
    });
  });

  test.each<DraftEvent>([settled, { type: 'changed', content: words('Encore.') }])(
    '$type does not save it',
    (event) => {
      expect(viewAfter(...ended, event).saving).toBe(by);
    },
  );

  test('restarted: it waits to be saved', () => {
    const state = stateAfter(...ended, { type: 'restarted' });
    expect(state.saving).toBe('waiting');
    expect(autosave.canSave(state)).toBe(true);
  });
});

test('chosen: of two conflicts, the one that was resolved stays resolved when the draft is read again', () => {
  const current = version('Le leur.', 'Het hunne.');
  const both: DraftEvent[] = [opened, { type: 'changed', content: words('Le mien.', 'Het mijne.') }];
  expect(viewAfter(...both, { type: 'read', current }, choose('fr', 'mine'), { type: 'read', current })).toMatchObject({
    content: words('Le mien.', 'Het mijne.'),
    theirs: { nl: 'Het hunne.' },
  });
});

test('undone and redone: earlier contents are saved again; a merge ends them', () => {
  expect(viewAfter(opened, typed, { type: 'undone' })).toMatchObject({
    saving: 'saved',
    content: words('Avant.', 'Voor.'),
  });
  expect(viewAfter(opened, typed, { type: 'undone' }, { type: 'redone' })).toMatchObject({
    saving: 'waiting',
    content: words('Le mien.', 'Voor.'),
  });
  const merge: DraftEvent = { type: 'read', current: version('Avant.', 'Nieuw.') };
  expect(viewAfter(opened, typed, merge, { type: 'undone' }).content).toEqual(words('Le mien.', 'Nieuw.'));
});

test('an event changes no earlier state', () => {
  const before = stateAfter(opened);
  const copy = structuredClone(before);
  for (const event of [typed, theirs, settled, { type: 'ended', by: 'deleted', key: 'k' } as const])
    autosave.reduce(before, event);
  expect(before).toEqual(copy);
});
