import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../../api/client';
import { NotSaved } from '../autosave/autosaver';
import { setShortTitle, toggleList } from './content';
import * as api from './draftApi';
import { setOwner } from './owners';
import { ReviewSaver } from './reviewSaver';
import { draftOf } from './testDraft';
import { bilingual } from './testRows';

vi.mock('./draftApi');

const DRAFT = draftOf([bilingual('a'), bilingual('b')]);
const { resolutionDraftId: ID, content: CONTENT } = DRAFT;
const refused = (status: number) => new ApiError('refused', undefined, status);
const saved = (content: typeof CONTENT, etag: string) => ({ value: { ...DRAFT, content }, etag });

beforeEach(() => {
  vi.mocked(api.readDraft).mockResolvedValue(saved(CONTENT, '"1"'));
  vi.mocked(api.replaceDraft).mockImplementation(async (_, __, content) => saved(content, '"2"'));
});
afterEach(() => {
  vi.resetAllMocks();
  sessionStorage.clear();
});

const open = () => ReviewSaver.open('p', ID, () => {});

test('changes are saved with the version that they were made on', async () => {
  const saver = await open();
  saver.change(setOwner(CONTENT, 'a', 'cocom'));
  expect(saver.state.saving).toBe('waiting');
  await saver.save();
  expect(api.replaceDraft).toHaveBeenCalledExactlyOnceWith(ID, '"1"', setOwner(CONTENT, 'a', 'cocom'));
  expect(saver.state).toMatchObject({ saving: 'saved', etag: '"2"' });
});

test('a colleague’s changes of other fields are merged and sent again', async () => {
  const saver = await open();
  const theirs = setOwner(CONTENT, 'a', 'cocom');
  vi.mocked(api.replaceDraft).mockRejectedValueOnce(refused(412));
  vi.mocked(api.readDraft).mockResolvedValueOnce(saved(theirs, '"7"'));
  saver.change(setShortTitle(CONTENT, 'a', 'fr', 'Titre'));
  await saver.save();
  expect(api.replaceDraft).toHaveBeenLastCalledWith(ID, '"7"', setShortTitle(theirs, 'a', 'fr', 'Titre'));
  expect(saver.state).toMatchObject({ saving: 'saved', merged: true });
});

test('a field that both changed is not sent until one version is chosen', async () => {
  const saver = await open();
  vi.mocked(api.replaceDraft).mockRejectedValueOnce(refused(412));
  vi.mocked(api.readDraft).mockResolvedValueOnce(saved(setOwner(CONTENT, 'a', 'cocom'), '"7"'));
  saver.change(setOwner(CONTENT, 'a', 'actiris'));
  await saver.save();
  expect(saver.state.saving).toBe('conflict');
  expect(api.replaceDraft).toHaveBeenCalledTimes(1);
  saver.choose(saver.state.conflicts[0] as never, 'theirs');
  expect(saver.state.history.present.rows[0]?.owner).toBe('cocom');
  expect(saver.state.saving).toBe('saved');
});

test('a conflict stays open when the draft is opened again', async () => {
  const saver = await open();
  const theirs = saved(setOwner(CONTENT, 'a', 'cocom'), '"7"');
  vi.mocked(api.replaceDraft).mockRejectedValueOnce(refused(412));
  vi.mocked(api.readDraft).mockResolvedValueOnce(theirs);
  saver.change(setOwner(CONTENT, 'a', 'actiris'));
  await saver.save();
  vi.mocked(api.readDraft).mockResolvedValueOnce(theirs);
  const again = await open();
  expect(again.state.saving).toBe('conflict');
  expect(again.state.conflicts).toMatchObject([{ rowId: 'a', field: 'owner', mine: 'actiris', theirs: 'cocom' }]);
});

test('what could not be saved is kept in the tab and merged when the draft is opened again', async () => {
  const saver = await open();
  vi.mocked(api.replaceDraft).mockRejectedValueOnce(new ApiError('offline'));
  saver.change(setOwner(CONTENT, 'a', 'actiris'));
  await saver.save();
  expect(saver.state.saving).toBe('failed');
  const theirs = setOwner(CONTENT, 'b', 'cocom');
  vi.mocked(api.readDraft).mockResolvedValueOnce(saved(theirs, '"9"'));
  const again = await open();
  expect(again.state.history.present).toEqual(setOwner(theirs, 'a', 'actiris'));
  await again.save();
  expect(api.replaceDraft).toHaveBeenLastCalledWith(ID, '"9"', setOwner(theirs, 'a', 'actiris'));
});

test('the version of a confirmation is taken over from the API', async () => {
  const saver = await open();
  const versioned = { ...CONTENT, confirmedLists: [{ listId: 'request', version: 'v1' }] };
  vi.mocked(api.replaceDraft).mockResolvedValueOnce(saved(versioned, '"2"'));
  saver.change(toggleList(CONTENT, 'request'));
  await saver.save();
  expect(saver.state.history.present).toEqual(versioned);
  expect(saver.state.saving).toBe('saved');
});

test('a draft is submitted only after its changes are saved', async () => {
  const saver = await open();
  vi.mocked(api.replaceDraft).mockRejectedValueOnce(new ApiError('offline'));
  saver.change(setOwner(CONTENT, 'a', 'actiris'));
  await expect(saver.submit()).rejects.toThrow('offline');
  expect(api.submitDraft).not.toHaveBeenCalled();
});

test('a draft with an open conflict is not submitted', async () => {
  const saver = await open();
  vi.mocked(api.replaceDraft).mockRejectedValueOnce(refused(412));
  vi.mocked(api.readDraft).mockResolvedValueOnce(saved(setOwner(CONTENT, 'a', 'cocom'), '"7"'));
  saver.change(setOwner(CONTENT, 'a', 'actiris'));
  await expect(saver.submit()).rejects.toThrow(NotSaved);
  expect(api.submitDraft).not.toHaveBeenCalled();
});

test('a draft that does not fit into the storage of the tab is saved all the same', async () => {
  const saver = await open();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  saver.change(setOwner(CONTENT, 'a', 'cocom'));
  await saver.save();
  expect(saver.state.saving).toBe('saved');
  expect(api.replaceDraft).toHaveBeenCalledTimes(1);
});

test('a refused submission shows the current version', async () => {
  const saver = await open();
  vi.mocked(api.submitDraft).mockRejectedValueOnce(refused(409));
  vi.mocked(api.readDraft).mockResolvedValueOnce({ value: draftOf(CONTENT.rows, { state: 'submitted' }), etag: '"3"' });
  await expect(saver.submit()).rejects.toThrow('refused');
  expect(saver.state.draft.state).toBe('submitted');
});
