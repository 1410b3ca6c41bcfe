import { describe, expect, test } from 'vitest';
import { ApiError } from '../../../api/client';
import type { ProgressReport } from '../../../api/schema.gen';
import { LoginUnavailable, SessionExpired } from '../session/session';
import { canSave, conflictsOf, type DraftEvent, type DraftState, newDraft, reduce, type Saving } from './draft';
import { type DraftValues, EMPTY_VALUES } from './draftValues';

const words = (fr: string, nl = ''): DraftValues => ({ ...EMPTY_VALUES, fr, nl });
const version = (fr: string, nl = '', etag = '"2"') => ({
  value: {
    progressReportId: 'r',
    state: 'draft',
    narrative: { fr, nl },
    evidenceItems: [],
  } as unknown as ProgressReport,
  etag,
});
const stateAfter = (...events: DraftEvent[]): DraftState => events.reduce(reduce, newDraft('key'));

const opened: DraftEvent = { type: 'opened', current: version('Avant.', 'Voor.', '"1"'), unsaved: undefined };
const typed: DraftEvent = { type: 'changed', words: words('Le mien.', 'Voor.') };
const theirs: DraftEvent = { type: 'read', current: version('Le leur.', 'Voor.') };
const settled: DraftEvent = { type: 'settled' };
const conflict = [opened, typed, theirs, settled];

describe('opened', () => {
  test('without a draft: empty, and nothing to save', () => {
    expect(stateAfter({ type: 'opened', current: undefined, unsaved: undefined })).toEqual(newDraft('key'));
  });

  test('with a draft: the API’s version is saved', () => {
    expect(stateAfter(opened)).toMatchObject({
      saving: 'saved',
      words: words('Avant.', 'Voor.'),
      base: words('Avant.', 'Voor.'),
      etag: '"1"',
      report: { progressReportId: 'r' },
      merged: false,
    });
  });

  test('with unsaved text of this draft: it waits, and merges with a colleague’s changes', () => {
    const unsaved = { id: 'r', key: 'other', base: words('Avant.', 'Voor.'), words: words('Le mien.', 'Voor.') };
    expect(stateAfter({ type: 'opened', current: version('Avant.', 'Nieuw.'), unsaved })).toMatchObject({
      saving: 'waiting',
      words: words('Le mien.', 'Nieuw.'),
      key: 'key',
      merged: false,
    });
  });

  test('with unsaved text whose draft was not created: its key creates the draft', () => {
    const unsaved = { id: undefined, key: 'other', base: EMPTY_VALUES, words: words('Le mien.') };
    expect(stateAfter({ type: 'opened', current: undefined, unsaved })).toMatchObject({
      saving: 'waiting',
      words: words('Le mien.'),
      key: 'other',
    });
  });

  test('with unsaved text of a deleted draft: it is compared with the current one from the start', () => {
    const unsaved = { id: 'deleted', key: 'other', base: words('Avant.'), words: words('Le mien.') };
    expect(stateAfter({ type: 'opened', current: version('Avant.'), unsaved })).toMatchObject({
      saving: 'conflict',
      words: words('Le mien.'),
      theirs: { fr: 'Avant.' },
      key: 'key',
    });
  });
});

test('changed: the text waits to be saved; changed back, it is saved', () => {
  expect(stateAfter(opened, typed)).toMatchObject({ saving: 'waiting', words: words('Le mien.', 'Voor.') });
  expect(stateAfter(opened, typed, { type: 'changed', words: words('Avant.', 'Voor.') }).saving).toBe('saved');
});

test('saveStarted: an earlier error is forgotten', () => {
  const failed: DraftEvent = { type: 'failed', error: new ApiError('offline') };
  expect(stateAfter(opened, typed, failed, { type: 'saveStarted' })).toMatchObject({
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
  expect(stateAfter(opened, typed, stored, settled)).toMatchObject({ saving: 'saved', etag: '"3"' });
  expect(
    stateAfter(opened, typed, { type: 'changed', words: words('Encore.', 'Voor.') }, stored, settled),
  ).toMatchObject({
    saving: 'waiting',
    words: words('Encore.', 'Voor.'),
    base: words('Le mien.', 'Voor.'),
  });
});

describe('read', () => {
  test('a colleague’s change of another field is merged', () => {
    const state = stateAfter(opened, typed, { type: 'read', current: version('Avant.', 'Nieuw.') }, settled);
    expect(state).toMatchObject({ saving: 'waiting', words: words('Le mien.', 'Nieuw.'), merged: true, theirs: {} });
    expect(canSave(state)).toBe(true);
    expect(reduce(state, { type: 'read', current: version('Avant.', 'Nieuw.') }).merged).toBe(true);
  });

  test('a colleague’s change of the same field is a conflict, and nothing is sent', () => {
    const state = stateAfter(...conflict);
    expect(state).toMatchObject({ saving: 'conflict', theirs: { fr: 'Le leur.' }, words: words('Le mien.', 'Voor.') });
    expect(state.base.fr).toBe('Avant.');
    expect(conflictsOf(state)).toEqual(['fr']);
    expect(canSave(state)).toBe(false);
  });
});

test('chosen: mine waits to be saved, theirs is saved already', () => {
  expect(stateAfter(...conflict, { type: 'chosen', field: 'fr', whose: 'mine' })).toMatchObject({
    saving: 'waiting',
    theirs: {},
    words: words('Le mien.', 'Voor.'),
    base: words('Le leur.', 'Voor.'),
  });
  expect(stateAfter(...conflict, { type: 'chosen', field: 'fr', whose: 'theirs' })).toMatchObject({
    saving: 'saved',
    words: words('Le leur.', 'Voor.'),
  });
});

test('chosen: the conflict lasts until the last field is chosen', () => {
  const both = [
    opened,
    { type: 'changed', words: words('Le mien.', 'Het mijne.') },
    { type: 'read', current: version('Le leur.', 'Het hunne.') },
    { type: 'chosen', field: 'fr', whose: 'mine' },
  ] satisfies DraftEvent[];
  expect(stateAfter(...both)).toMatchObject({ saving: 'conflict', theirs: { nl: 'Het hunne.' } });
});

test.each<[Saving, Error]>([
  ['sessionExpired', new SessionExpired()],
  ['loginUnavailable', new LoginUnavailable()],
  ['failed', new ApiError('offline')],
])('failed: the state is %s, and the text stays', (saving, error) => {
  expect(stateAfter(opened, typed, { type: 'failed', error })).toMatchObject({
    saving,
    error,
    words: words('Le mien.', 'Voor.'),
  });
});

test('failed: an unexpected error is the server’s', () => {
  expect(stateAfter(opened, { type: 'failed', error: new TypeError('x') }).error).toEqual(new ApiError('server'));
});

describe.each<'published' | 'deleted'>(['published', 'deleted'])('ended: the draft is %s', (by) => {
  const ended = [...conflict, { type: 'ended', by, key: 'next' }] satisfies DraftEvent[];

  test('the text stays, for another draft', () => {
    expect(stateAfter(...ended)).toEqual({
      ...newDraft('next'),
      saving: by,
      words: words('Le mien.', 'Voor.'),
      etag: '"2"',
    });
  });

  test.each<DraftEvent>([settled, { type: 'changed', words: words('Encore.') }])('$type does not save it', (event) => {
    expect(stateAfter(...ended, event).saving).toBe(by);
  });

  test('restarted: it waits to be saved', () => {
    const state = stateAfter(...ended, { type: 'restarted' });
    expect(state.saving).toBe('waiting');
    expect(canSave(state)).toBe(true);
  });
});

test('an event changes no earlier state', () => {
  const before = stateAfter(opened);
  const copy = structuredClone(before);
  for (const event of [typed, theirs, settled, { type: 'ended', by: 'deleted', key: 'k' } as const])
    reduce(before, event);
  expect(before).toEqual(copy);
});
